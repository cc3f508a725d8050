package org.interregnum.server;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.interregnum.pages.DownloadsPage;
import org.interregnum.release.Download;
import org.interregnum.release.Downloads;
import org.interregnum.release.ReadyFile;

/** The files of the dataset: their list with sizes and checksums, and each of them. */
final class DumpsRoom implements Room {

  private static final String LIST = "/dumps/";
  private static final String SUMS = "SHA256SUMS";

  private final Downloads downloads;

  DumpsRoom(Downloads downloads) {
    this.downloads = downloads;
  }

  @Override
  public Answer answer(Ask ask) {
    if (!ask.path().startsWith(LIST)) {
      return Answer.seeOther(LIST);
    }
    String name = ask.after(LIST);
    return switch (name) {
      case "" -> Answer.html(DownloadsPage.html(ask.visit(), rows()));
      case SUMS -> Answer.ok("text/plain; charset=utf-8", sums());
      default ->
          Download.ofFileName(name)
              .map(this::file)
              .orElseThrow(
                  () ->
                      new Problem(
                          404, "There is no file " + name + "; the list is at " + LIST + "."));
    };
  }

  private Answer file(Download download) {
    ReadyFile file = downloads.ready(download);
    byte[] digest = HexFormat.of().parseHex(file.sha256());
    return Answer.ok(download.contentType(), file.bytes())
        .with("Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":")
        .with("Link", LinkHeader.aboutData());
  }

  private List<DownloadsPage.Row> rows() {
    return Arrays.stream(Download.values()).map(this::row).toList();
  }

  private DownloadsPage.Row row(Download download) {
    ReadyFile file = downloads.ready(download);
    return new DownloadsPage.Row(
        download.fileName(), download.title(), download.mediaType(), file.size(), file.sha256());
  }

  /** As {@code sha256sum} reads it. */
  private String sums() {
    return rows().stream()
        .map(row -> row.sha256() + "  " + row.fileName() + "\n")
        .collect(Collectors.joining());
  }
}
