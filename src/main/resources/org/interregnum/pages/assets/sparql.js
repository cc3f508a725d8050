// Makes the field of the SPARQL page an editor that knows the names of the graph, and shows answers
// below it without a new page. It asks this server alone.
import "./yasqe.js";

const form = document.querySelector("form.sparql");
const field = form.querySelector("textarea");
const prefixes = form.dataset.prefixes.split("\n");
const short = new Map(prefixes.map((line) => line.match(/^(.*): <(.*)>$/)).map(([, name, iri]) => [iri, name]));
const LONGEST_ADDRESS = 6000;

const NAMES = `
PREFIX owl: <http://www.w3.org/2002/07/owl#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX ir: <https://w3id.org/interregnum/ontology#>
SELECT DISTINCT ?iri ?label WHERE {
  { VALUES ?class { owl:Class owl:ObjectProperty owl:DatatypeProperty } ?iri a ?class ; rdfs:label ?label
    FILTER(STRSTARTS(STR(?iri), STR(ir:))) }
  UNION { ?iri a skos:Concept ; skos:prefLabel ?label }
  UNION { VALUES ?class { ir:State ir:Government ir:Person ir:Place ir:ArmedForce ir:Body ir:Office ir:Event ir:Document }
    ?iri a ?class ; rdfs:label ?label }
  FILTER(LANG(?label) = "en")
} ORDER BY ?label`;

let known;
function names() {
  known ??= fetch(`/sparql?${new URLSearchParams({ query: NAMES })}`, {
    headers: { Accept: "application/sparql-results+json" },
  })
    .then((answer) => answer.json())
    .then((answer) => answer.results.bindings.map((row) => ({ text: written(row.iri.value), label: row.label.value })));
  return known;
}

// As a query writes it: with a prefix where its rest needs no escaping.
function written(iri) {
  for (const [space, name] of short) {
    if (iri.startsWith(space) && /^[\w-]+$/.test(iri.slice(space.length))) {
      return `${name}:${iri.slice(space.length)}`;
    }
  }
  return `<${iri}>`;
}

const Yasqe = globalThis.Yasqe;
Yasqe.forkAutocompleter("prefixes", { name: "prefixes", persistenceId: null, get: () => prefixes });
Yasqe.registerAutocompleter({
  name: "names",
  bulk: false,
  autoShow: true,
  isValidCompletionPosition(editor) {
    const token = editor.getCompleteToken();
    const line = editor.getDoc().getLine(editor.getDoc().getCursor().line);
    return !/^\s*(PREFIX|#)/i.test(line) && /^(<.*|[\w-]*:?[\w-]+|[\w-]+:)$/.test(token.string) && !token.string.startsWith("?");
  },
  async get(editor, token) {
    const written = token.string.toLowerCase();
    const words = written.replace(/^[\w-]*:|^</, "");
    const all = await names();
    const fits = ({ text, label }) =>
      text.toLowerCase().startsWith(written) ||
      (words.length > 1 && !written.includes(":") && label.toLowerCase().includes(words));
    return all.filter(fits).slice(0, 40).map(({ text }) => text);
  },
  postprocessHints(editor, hints) {
    return known.then((all) =>
      hints.map((hint) => {
        const label = all.find(({ text }) => text === hint.text)?.label ?? "";
        return { ...hint, displayText: `${hint.text}  ${label}` };
      }),
    );
  },
});

// Of the completers that it comes with, those of classes and properties ask another host.
Yasqe.defaults.autocompleters = ["prefixes", "names", "variables"];

const host = document.createElement("div");
host.className = "editor";
field.before(host);
field.hidden = true;
const editor = new Yasqe(host, {
  value: field.value,
  persistenceId: null,
  createShareableLink: null,
  consumeShareLink: null,
  showQueryButton: false,
  resizeable: false,
  editorHeight: "auto",
  viewportMargin: Infinity,
  extraKeys: { "Ctrl-Enter": ask, "Cmd-Enter": ask, Tab: false, "Shift-Tab": false },
});
form.classList.add("edited");
// Pressing on a suggestion would take the focus out of the editor for a while, in which what is typed is lost.
host.addEventListener("mousedown", (event) => {
  if (event.target.closest(".CodeMirror-hints li")) event.preventDefault();
});
editor.getInputField().setAttribute("aria-label", form.querySelector("label").textContent);
form.querySelector("label").addEventListener("click", () => editor.focus());
form.addEventListener("submit", (event) => {
  event.preventDefault();
  ask();
});
addEventListener("popstate", () => location.reload());

async function ask() {
  const query = editor.getValue();
  field.value = query;
  const address = `/sparql?${new URLSearchParams({ query })}`;
  const long = address.length > LONGEST_ADDRESS;
  const headers = { Accept: "text/html" };
  const answer = long
    ? await fetch("/sparql", { method: "POST", headers, body: new URLSearchParams({ query }) })
    : await fetch(address, { headers });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const result = document.querySelector("#result");
  result.replaceChildren(...(answer.ok ? page.querySelector("#result").childNodes : [refusal(page)]));
  if (answer.ok && !long && address !== location.pathname + location.search) {
    history.pushState(null, "", address);
  }
}

function refusal(page) {
  const refused = document.createElement("p");
  refused.className = "refused";
  refused.setAttribute("role", "alert");
  refused.textContent = page.querySelector("main .lead")?.textContent ?? page.body.textContent;
  return refused;
}
