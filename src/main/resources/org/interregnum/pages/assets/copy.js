// Gives each piece of code a button that copies it; without a script it can be selected as text.
const spanish = document.documentElement.lang === "es";

for (const code of document.querySelectorAll("pre > code")) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = spanish ? "Copiar" : "Copy";
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(code.textContent);
    button.textContent = spanish ? "Copiado" : "Copied";
  });
  code.parentElement.before(button);
}
