package org.interregnum.publish;

import java.util.regex.Pattern;

/** Whether an English name takes "the" within a sentence: "the Treaty of Ancón", but "Peru". */
final class DefiniteArticle {

  private static final Pattern TAKES =
      Pattern.compile(
          "(?:Government|Kingdom|Republic|Empire|Union|United|Battle|Treaty|Siege|Blockade|Bombardment|Landing|Peace|War"
              + "|Cry|Congress|Assembly|Armistice|Convention|Declaration|Protocol|Ministry|Occupation|Fall|Conference)\\b.*"
              + "|(?:\\S+ )*(?:[Gg]overnment|[Cc]ampaign|[Ee]xpedition|[Aa]rmy|[Nn]avy|[Ff]leet|[Aa]ssembly|[Cc]ommunity"
              + "|[Oo]ccupation|[Rr]evolt|[Uu]prising|[Ww]ar|[Cc]ongress|[Tt]roops|[Ff]orces|[Cc]ommittee|[Cc]ouncil"
              + "|[Ii]slands|[Aa]dministration|[Rr]esistance|[Ww]ithdrawal|[Tt]reaty|[Rr]epublic|[Ee]mpire|[Kk]ingdom)");
  private static final Pattern OWNED = Pattern.compile("^\\S+(?:'s|s'|’s|s’) .*|^(?:The|the) .*");

  private DefiniteArticle() {}

  static boolean before(String name) {
    return TAKES.matcher(name).matches() && !OWNED.matcher(name).matches();
  }
}
