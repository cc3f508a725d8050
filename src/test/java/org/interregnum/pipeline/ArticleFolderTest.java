package org.interregnum.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFolderTest {

  @TempDir Path folder;

  @Test
  void the_articles_of_a_folder_and_of_those_below_come_sorted_by_path() throws IOException {
    for (String name : List.of("b.txt", "a/z.TXT", "a/notes.md", ".git/c.txt", "a/.hidden.txt")) {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.writeString(folder.resolve(name), "");
    }
    assertEquals(
        List.of(folder.resolve("a/z.TXT"), folder.resolve("b.txt")), ArticleFolder.list(folder));
  }

  @Test
  void a_folder_whose_own_name_begins_with_a_dot_is_listed() throws IOException {
    Path hidden = Files.createDirectories(folder.resolve(".seeds"));
    Path article = Files.writeString(hidden.resolve("a.txt"), "");
    assertEquals(List.of(article), ArticleFolder.list(hidden));
  }

  @Test
  void an_empty_folder_is_one_sentence() {
    IOException e = assertThrows(IOException.class, () -> ArticleFolder.list(folder));
    assertEquals(folder + ": holds no article; articles are files named *.txt.", e.getMessage());
  }
}
