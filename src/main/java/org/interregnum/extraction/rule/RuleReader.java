package org.interregnum.extraction.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interregnum.extraction.rule.Rule.Example;
import org.interregnum.extraction.rule.Rule.Polarity;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads rule files in YAML and refuses, with file and line, whatever it does not know. */
public final class RuleReader {

  private static final Set<String> KEYS =
      Set.of("id", "clause", "slots", "polarity", "dated", "weight", "fallback", "claims", "match", "pass");

  private final String file;

  private RuleReader(String file) {
    this.file = file;
  }

  /** The rules of a file beside this class in {@code /rules/}. */
  public static List<Rule> resource(String name) {
    String path = "/rules/" + name + ".yaml";
    try (InputStream stream = RuleReader.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new RuleException("There is no rule file " + name + ".yaml.");
      }
      return read(name + ".yaml", new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The rules of a text.
   *
   * @throws RuleException when the text holds something unknown; the message names the line
   */
  public static List<Rule> read(String file, String text) {
    LoadSettings settings = LoadSettings.builder().setLabel(file).setUseMarks(true).build();
    Node root = new Compose(settings).composeString(text).orElseThrow(() -> new RuleException(file + ": is empty."));
    RuleReader reader = new RuleReader(file);
    List<Rule> rules = new ArrayList<>();
    for (Node node : reader.sequence(root)) {
      rules.add(reader.rule(node));
    }
    return rules;
  }

  private Rule rule(Node node) {
    Map<String, Node> fields = mapping(node, KEYS);
    for (String key : Set.of("id", "clause", "claims", "match")) {
      if (!fields.containsKey(key)) {
        throw fault(node, "a rule needs '" + key + "'");
      }
    }
    Map<String, Slot> types = types(fields.get("slots"));
    List<ClausePattern> patterns = new ArrayList<>();
    for (Node pattern : list(fields.get("clause"))) {
      patterns.add(guarded(pattern, () -> ClausePattern.parse(scalar(pattern), types)));
    }
    List<ClaimTemplate> claims = new ArrayList<>();
    for (Node claim : list(fields.get("claims"))) {
      claims.add(guarded(claim, () -> ClaimTemplate.parse(scalar(claim))));
    }
    return new Rule(scalar(fields.get("id")), patterns, polarity(fields.get("polarity")), dated(fields.get("dated")), weight(fields.get("weight")),
        fields.containsKey("fallback") && scalar(fields.get("fallback")).equals("true"),
        claims, examples(fields));
  }

  private Map<String, Slot> types(Node node) {
    Map<String, Slot> types = new HashMap<>();
    if (node == null) {
      return types;
    }
    for (Map.Entry<String, Node> entry : mapping(node, null).entrySet()) {
      types.put(entry.getKey(), slot(entry.getKey(), entry.getValue()));
    }
    return types;
  }

  /** {@code person}, or {@code words prisoners|civilians}: only phrases with one of these heads. */
  private Slot slot(String name, Node node) {
    String[] parts = scalar(node).split("\\s+", 2);
    SlotType type = SlotType.ofWord(parts[0]).orElseThrow(() -> fault(node, "'" + parts[0] + "' is no type of slot"));
    return new Slot(name, type, parts.length < 2 ? Set.of() : Set.of(parts[1].split("\\|")), Optional.empty());
  }

  private boolean dated(Node node) {
    return node != null && switch (scalar(node)) {
      case "required" -> true;
      default -> throw fault(node, "'dated' says 'required' or is left out");
    };
  }

  private Polarity polarity(Node node) {
    if (node == null) {
      return Polarity.AFFIRMED;
    }
    return switch (scalar(node)) {
      case "affirmed" -> Polarity.AFFIRMED;
      case "denied" -> Polarity.DENIED;
      case "either" -> Polarity.EITHER;
      default -> throw fault(node, "the polarity is one of affirmed, denied, either");
    };
  }

  private double weight(Node node) {
    if (node == null) {
      return 0.9;
    }
    try {
      double weight = Double.parseDouble(scalar(node));
      if (weight > 0 && weight <= 1) {
        return weight;
      }
    } catch (NumberFormatException e) {
      throw fault(node, "the weight is a number above 0 and up to 1");
    }
    throw fault(node, "the weight is a number above 0 and up to 1");
  }

  private List<Example> examples(Map<String, Node> fields) {
    List<Example> examples = new ArrayList<>();
    for (Node node : list(fields.get("match"))) {
      Map<String, Node> example = mapping(node, Set.of("text", "gives"));
      if (!example.containsKey("text") || !example.containsKey("gives")) {
        throw fault(node, "an example that must match needs 'text' and 'gives'");
      }
      examples.add(new Example(scalar(example.get("text")), list(example.get("gives")).stream().map(this::scalar).toList()));
    }
    for (Node node : list(fields.get("pass"))) {
      examples.add(new Example(scalar(node), List.of()));
    }
    return examples;
  }

  private List<Node> list(Node node) {
    if (node == null) {
      return List.of();
    }
    return node instanceof SequenceNode ? sequence(node) : List.of(node);
  }

  private List<Node> sequence(Node node) {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    throw fault(node, "a list is needed here");
  }

  private Map<String, Node> mapping(Node node, Set<String> known) {
    if (!(node instanceof MappingNode mapping)) {
      throw fault(node, "fields are needed here");
    }
    Map<String, Node> fields = new HashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = scalar(tuple.getKeyNode());
      if (known != null && !known.contains(key)) {
        throw fault(tuple.getKeyNode(), "'" + key + "' is no field that is known here");
      }
      fields.put(key, tuple.getValueNode());
    }
    return fields;
  }

  private String scalar(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw fault(node, "a text is needed here");
  }

  private interface Reading<T> {
    T read();
  }

  private <T> T guarded(Node node, Reading<T> reading) {
    try {
      return reading.read();
    } catch (IllegalArgumentException e) {
      throw fault(node, e.getMessage());
    }
  }

  private RuleException fault(Node node, String what) {
    int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    return new RuleException(file + ":" + line + ": " + what + ".");
  }
}
