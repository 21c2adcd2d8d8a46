package bucket32.oracle;

import bucket32.oracle.Part.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Judge a claim true or false and, where reasons are offered, pick the one that holds.
 *
 * @param claim what is true or false
 * @param because the misconception of those who judge it wrongly
 */
public record JudgeClaim(Expression claim, Template because, Optional<ChooseOne> reason)
    implements Task {

  @Override
  public Kind kind() {
    return Kind.TRUE_FALSE;
  }

  @Override
  public List<Part> parts(Premise premise, long seed) {
    boolean holds = claim.holds(premise, Map.of());
    String why = because.text(premise);
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Pick(
        "",
        false,
        List.of(
            new Choice("true", holds, holds ? "" : why),
            new Choice("false", !holds, holds ? why : ""))));
    reason.ifPresent(choice -> parts.addAll(choice.parts(premise, seed)));
    return List.copyOf(parts);
  }

  @Override
  public String key(Premise premise) {
    return Boolean.toString(claim.holds(premise, Map.of()));
  }

  @Override
  public List<Long> evidence(Premise premise) {
    return Evidence.offsets(claim, premise);
  }

  @Override
  public List<String> objections(Premise premise) {
    return reason.map(choice -> choice.objections(premise)).orElse(List.of());
  }
}
