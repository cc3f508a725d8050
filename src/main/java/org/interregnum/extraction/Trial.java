package org.interregnum.extraction;

import java.nio.file.*;
import org.interregnum.claim.*;
import org.interregnum.document.*;
import org.interregnum.extraction.rule.*;
import org.interregnum.lexicon.*;
import org.interregnum.syntax.*;

public final class Trial {
  private Trial() {}

  static String js(String s) {
    return s == null ? "null" : "\"" + s.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  public static void main(String[] a) throws Exception {
    Lexicon lex = Lexicon.load();
    Extractor ex = new Extractor(lex, RuleBook.load(lex));
    DocumentReader r = new DocumentReader(new SentenceSplitter(lex.abbreviations()));
    if (a[0].equals("--syntax")) {
      Sentences s = new Sentences(lex);
      DocumentWords w = new DocumentWords();
      s.note(a[1], w);
      SyntaxOf y = s.parse(a[1], w);
      System.out.println(y.tagged());
      for (Clause c : y.clauses()) System.out.println(c);
      return;
    }
    long n = 0, t0 = System.nanoTime();
    int times = a.length > 2 ? Integer.parseInt(a[2]) : 1;
    for (int k = 0; k < times; k++)
      for (String f : a[0].split(",")) {
        Reading d = ex.read(r.read(Path.of(f)));
        if (k > 0) continue;
        Path out = Path.of(a[1], Path.of(f).getFileName().toString().replace(".txt", ".jsonl"));
        StringBuilder b = new StringBuilder();
        for (Claim c : d.claims())
          b.append(
              "{\"source\":"
                  + js(c.source())
                  + ",\"kind\":"
                  + js(c.kind().word())
                  + ",\"subject\":"
                  + js(c.subject().orElse(null))
                  + ",\"object\":"
                  + js(c.object().orElse(null))
                  + ",\"qualifier\":"
                  + js(c.qualifier().orElse(null))
                  + ",\"as\":"
                  + js(c.as().orElse(null))
                  + ",\"start\":"
                  + js(c.start().map(Object::toString).orElse(null))
                  + ",\"end\":"
                  + js(c.end().map(Object::toString).orElse(null))
                  + ",\"quote\":"
                  + js(c.evidence().quote())
                  + ",\"begin\":"
                  + c.evidence().begin()
                  + ",\"stop\":"
                  + c.evidence().stop()
                  + ",\"rule\":"
                  + js(c.origin().rule())
                  + "}\n");
        Files.writeString(out, b.toString());
      }
    if (times > 1) System.err.printf("%.1f ms/pass%n", (System.nanoTime() - t0) / 1e6 / times);
  }
}
