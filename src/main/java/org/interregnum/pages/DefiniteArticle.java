package org.interregnum.pages;

import java.util.regex.Pattern;

/** Whether an English name takes "the" within a sentence: "the Treaty of Ancón", but "Peru". */
final class DefiniteArticle {

  private static final Pattern TAKES =
      Pattern.compile(
          "(?:Government|Kingdom|Republic|Empire|Union|United|Battle|Treaty|Siege|Blockade"
              + "|Bombardment|Landing|Peace|War|Cry|Congress|Assembly|Armistice|Convention"
              + "|Declaration|Protocol|Ministry|Occupation|Fall|Conference)\\b.*"
              + "|(?i:(?:\\S+ )*(?:government|campaign|expedition|army|navy|fleet|assembly"
              + "|community|occupation|revolt|uprising|war|congress|troops|forces|committee"
              + "|council|islands|administration|resistance|withdrawal|treaty|republic|empire"
              + "|kingdom))");
  private static final Pattern OWNED = Pattern.compile("^\\S+(?:'s|s'|’s|s’) .*|^(?:The|the) .*");

  private DefiniteArticle() {}

  static boolean before(String name) {
    return TAKES.matcher(name).matches() && !OWNED.matcher(name).matches();
  }
}
