package org.interregnum.reconcile;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.interregnum.vocabulary.IR;

/** What the service offers and where (Reconciliation Service API 0.2, 3.1). */
final class ServiceManifest {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String ROOT = "/reconcile";
  private static final int PREVIEW_WIDTH = 420;
  private static final int PREVIEW_HEIGHT = 280;

  private final EntityIds ids;
  private final EntityTypes types;

  ServiceManifest(EntityIds ids, EntityTypes types) {
    this.ids = ids;
    this.types = types;
  }

  /**
   * @param origin scheme, host and port under which the client reached us, without a final slash
   */
  ObjectNode at(String origin) {
    ObjectNode manifest = JSON.objectNode();
    manifest.putArray("versions").add("0.2");
    manifest.put("name", "Interregnum: states, governments and who recognised them");
    manifest.put("identifierSpace", ids.space());
    manifest.put("schemaSpace", IR.NS);
    manifest.put("documentation", origin + ROOT + "/about");
    manifest.put("logo", origin + "/icon.svg");
    manifest.put("batchSize", QueryReader.BATCH_SIZE);
    manifest.set("defaultTypes", CandidateJson.types(types.all()));
    manifest.putObject("view").put("url", origin + "/id/{{id}}");
    manifest.putObject("feature_view").put("url", origin + ROOT + "/about#{{id}}");
    manifest
        .putObject("preview")
        .put("url", origin + ROOT + "/preview/{{id}}")
        .put("width", PREVIEW_WIDTH)
        .put("height", PREVIEW_HEIGHT);
    manifest.set("suggest", suggest(origin));
    manifest.set("extend", extend(origin));
    return manifest;
  }

  private static ObjectNode suggest(String origin) {
    ObjectNode suggest = JSON.objectNode();
    for (String what : new String[] {"entity", "property", "type"}) {
      suggest.setAll(
          Map.of(
              what,
              JSON.objectNode()
                  .put("service_url", origin)
                  .put("service_path", ROOT + "/suggest/" + what)
                  .put("flyout_service_url", origin)
                  .put("flyout_service_path", ROOT + "/flyout/" + what + "/${id}")));
    }
    return suggest;
  }

  private static ObjectNode extend(String origin) {
    ObjectNode extend = JSON.objectNode();
    extend
        .putObject("propose_properties")
        .put("service_url", origin)
        .put("service_path", ROOT + "/properties");
    extend.set("property_settings", ExtensionSettings.described());
    return extend;
  }
}
