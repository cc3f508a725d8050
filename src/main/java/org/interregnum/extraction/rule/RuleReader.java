package org.interregnum.extraction.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.interregnum.extraction.rule.Rule.Example;
import org.interregnum.extraction.rule.Rule.Polarity;
import org.interregnum.lexicon.Verbs;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads rule files in YAML and refuses, with file and line, whatever it does not know. */
public final class RuleReader {

  private static final Set<String> KEYS =
      Set.of(
          "id",
          "clause",
          "slots",
          "polarity",
          "dated",
          "weight",
          "fallback",
          "claims",
          "match",
          "pass");

  private static final List<String> NEEDED = List.of("id", "clause", "claims", "match");
  private static final Pattern ID = Pattern.compile("[a-z]+(?:\\.[a-z]+(?:-[a-z]+)*)+");

  private final String file;
  private final Verbs verbs;

  private RuleReader(String file, Verbs verbs) {
    this.file = file;
    this.verbs = verbs;
  }

  /** The rules of a file beside this class in {@code /rules/}. */
  static List<Rule> resource(String name, Verbs verbs) {
    String path = "/rules/" + name + ".yaml";
    try (InputStream stream = RuleReader.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new RuleException("There is no rule file " + name + ".yaml.");
      }
      return read(name + ".yaml", new String(stream.readAllBytes(), StandardCharsets.UTF_8), verbs);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The rules of a text.
   *
   * @param file what messages call it
   * @param verbs those that patterns may name, by their base forms
   * @throws RuleException when the text holds something unknown; the message names the line
   */
  public static List<Rule> read(String file, String text, Verbs verbs) {
    RuleReader reader = new RuleReader(file, verbs);
    List<Rule> rules = new ArrayList<>();
    for (Node node : reader.sequence(root(file, text))) {
      rules.add(reader.rule(node));
    }
    return rules;
  }

  private static Node root(String file, String text) {
    LoadSettings settings = LoadSettings.builder().setLabel(file).setUseMarks(true).build();
    try {
      return new Compose(settings)
          .composeString(text)
          .orElseThrow(() -> new RuleException(file + ":1: the file is empty."));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw new RuleException(file + ":" + line + ": this is no YAML, " + e.getProblem() + ".");
    }
  }

  private Rule rule(Node node) {
    Map<String, Node> fields = mapping(node, KEYS);
    for (String key : NEEDED) {
      if (!fields.containsKey(key)) {
        throw fault(node, "a rule needs '" + key + "'");
      }
    }
    Map<String, Slot> types = types(fields.get("slots"));
    List<ClausePattern> patterns = new ArrayList<>();
    for (Node pattern : some(fields, "clause")) {
      patterns.add(guarded(pattern, () -> withVerbs(ClausePattern.parse(scalar(pattern), types))));
    }
    used(fields, types.keySet(), patterns);
    List<ClaimTemplate> claims = new ArrayList<>();
    for (Node claim : some(fields, "claims")) {
      claims.add(
          guarded(claim, () -> ClaimCheck.of(ClaimTemplate.parse(scalar(claim)), types.keySet())));
    }
    return new Rule(
        id(fields.get("id")),
        place(node),
        patterns,
        polarity(fields.get("polarity")),
        dated(fields.get("dated")),
        weight(fields.get("weight")),
        fallback(fields.get("fallback")),
        claims,
        examples(fields));
  }

  private String id(Node node) {
    String id = scalar(node);
    if (!ID.matcher(id).matches()) {
      throw fault(node, "'" + id + "' is no id such as recognition.refused");
    }
    return id;
  }

  private ClausePattern withVerbs(ClausePattern pattern) {
    pattern.verbs().stream()
        .sorted()
        .filter(verb -> !verbs.isLemma(verb))
        .findFirst()
        .ifPresent(
            verb -> {
              throw new IllegalArgumentException(
                  "'" + verb + "' is the base form of no verb in verbs.csv");
            });
    return pattern;
  }

  private void used(Map<String, Node> rule, Set<String> slots, List<ClausePattern> patterns) {
    for (String slot : slots) {
      if (patterns.stream().noneMatch(pattern -> pattern.text().contains("{" + slot))) {
        throw fault(rule.get("slots"), "no pattern of the rule has the slot {" + slot + "}");
      }
    }
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
    SlotType type =
        SlotType.ofWord(parts[0])
            .orElseThrow(() -> fault(node, "'" + parts[0] + "' is no type of slot"));
    return new Slot(
        name, type, parts.length < 2 ? Set.of() : Set.of(parts[1].split("\\|")), Optional.empty());
  }

  private boolean dated(Node node) {
    return node != null
        && switch (scalar(node)) {
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

  private boolean fallback(Node node) {
    return node != null
        && switch (scalar(node)) {
          case "true" -> true;
          case "false" -> false;
          default -> throw fault(node, "'fallback' is true or false");
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
    for (Node node : some(fields, "match")) {
      Map<String, Node> example = mapping(node, Set.of("text", "gives"));
      if (!example.containsKey("text") || !example.containsKey("gives")) {
        throw fault(node, "an example that must match needs 'text' and 'gives'");
      }
      List<String> gives = new ArrayList<>();
      for (Node line : some(example, "gives")) {
        gives.add(guarded(line, () -> ExampleCheck.of(scalar(line))));
      }
      examples.add(new Example(scalar(example.get("text")), gives));
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

  /** The members of a list that must have one. */
  private List<Node> some(Map<String, Node> fields, String key) {
    List<Node> members = list(fields.get(key));
    if (members.isEmpty()) {
      throw fault(fields.get(key), "'" + key + "' is empty");
    }
    return members;
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
    Map<String, Node> fields = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = scalar(tuple.getKeyNode());
      if (known != null && !known.contains(key)) {
        throw fault(tuple.getKeyNode(), "'" + key + "' is no field that is known here");
      }
      if (fields.put(key, tuple.getValueNode()) != null) {
        throw fault(tuple.getKeyNode(), "'" + key + "' stands here twice");
      }
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
    return new RuleException(place(node) + ": " + what + ".");
  }

  /** Where a node stands: {@code recognition.yaml:3}. */
  private String place(Node node) {
    return file + ":" + node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }
}
