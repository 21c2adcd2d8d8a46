package bucket32.course.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Run test classes with Jupiter and jqwik, and tell each step as it happens. */
final class TestRun implements TestExecutionListener {

  private static final ServiceLoader<TestEngine> ENGINES = ServiceLoader.load(TestEngine.class);

  /** The entries by which a test says what ran its kernels, or why none ran. */
  private static final String RAN_ON = "ran on";

  private static final String NOT_RUN = "not on OpenCL";

  private final Telling telling;
  private final List<String> learners;
  private final List<String> ranOn = new ArrayList<>();
  private String notRun = "";

  /** Where the news goes. */
  interface Telling {
    void tell(Event event);
  }

  TestRun(List<String> learners, Telling telling) {
    this.learners = learners;
    this.telling = telling;
  }

  static Launcher launcher(boolean properties) {
    LauncherConfig.Builder config = LauncherConfig.builder()
        .enableTestEngineAutoRegistration(false)
        .enableTestExecutionListenerAutoRegistration(false)
        .enableLauncherDiscoveryListenerAutoRegistration(false)
        .enableLauncherSessionListenerAutoRegistration(false)
        .enablePostDiscoveryFilterAutoRegistration(false);
    for (TestEngine engine : ENGINES) {
      if (properties || engine.getId().equals("junit-jupiter")) {
        config.addTestEngines(engine);
      }
    }
    return LauncherFactory.create(config.build());
  }

  /** Run the classes; whatever they throw outside a test is thrown. */
  void run(List<Class<?>> tests, boolean properties) {
    List<ClassSelector> selectors = new ArrayList<>();
    tests.forEach(test -> selectors.add(DiscoverySelectors.selectClass(test)));
    LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
        .selectors(selectors)
        .enableImplicitConfigurationParameters(false)
        .configurationParameter("jqwik.database", "")
        .configurationParameter("jqwik.reporting.onlyfailures", "true")
        .configurationParameter("jqwik.reporting.usejunitplatform", "true")
        .build();
    launcher(properties).execute(request, this);
  }

  @Override
  public void testPlanExecutionStarted(TestPlan plan) {
    telling.tell(
        new Event.Planned(Math.toIntExact(plan.countTestIdentifiers(TestIdentifier::isTest))));
  }

  @Override
  public void executionStarted(TestIdentifier identifier) {
    if (identifier.isTest()) {
      ranOn.clear();
      notRun = "";
      telling.tell(new Event.Started(classOf(identifier), nameOf(identifier)));
    }
  }

  @Override
  public void executionSkipped(TestIdentifier identifier, String reason) {
    telling.tell(
        new Event.Finished(Outcome.skipped(classOf(identifier), nameOf(identifier), reason)));
  }

  @Override
  public void reportingEntryPublished(TestIdentifier identifier, ReportEntry entry) {
    entry.getKeyValuePairs().forEach((key, value) -> {
      if (key.equals(RAN_ON)) {
        ranOn.add(value);
      } else if (key.equals(NOT_RUN)) {
        notRun = value;
      }
    });
  }

  @Override
  public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
    String testClass = classOf(identifier);
    String test = nameOf(identifier);
    Throwable thrown = result.getThrowable().orElse(null);
    switch (result.getStatus()) {
      case SUCCESSFUL -> {
        if (identifier.isTest()) {
          tell(Outcome.passed(testClass, test));
        }
      }
      case ABORTED -> tell(Outcome.skipped(testClass, test, String.valueOf(thrown)));
      case FAILED ->
        tell(Failure.describe(
            testClass, test, thrown == null ? new AssertionError() : thrown, learners));
    }
  }

  private void tell(Outcome outcome) {
    telling.tell(new Event.Finished(outcome.ran(List.copyOf(ranOn), notRun)));
  }

  private static String classOf(TestIdentifier identifier) {
    return identifier
        .getSource()
        .map(source -> source instanceof MethodSource method
            ? method.getClassName()
            : source instanceof ClassSource type ? type.getClassName() : "")
        .orElse("");
  }

  private static String nameOf(TestIdentifier identifier) {
    return identifier
        .getSource()
        .map(source -> source instanceof MethodSource method
            ? method.getMethodName()
            : identifier.getDisplayName())
        .orElse(identifier.getDisplayName());
  }
}
