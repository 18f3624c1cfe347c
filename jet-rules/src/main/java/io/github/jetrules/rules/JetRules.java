package io.github.jetrules.rules;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.jetrules.core.answer.Edition;
import io.github.jetrules.core.answer.Question;
import io.github.jetrules.core.source.Overlay;
import io.github.jetrules.core.source.Source;
import io.github.jetrules.rules.appointment.AppointmentRules;
import io.github.jetrules.rules.budget.BudgetRules;
import io.github.jetrules.rules.calendar.CalendarRules;
import io.github.jetrules.rules.catalogue.Catalogue;
import io.github.jetrules.rules.cost.CostRules;
import io.github.jetrules.rules.country.CountryRules;
import io.github.jetrules.rules.eligibility.EligibilityRules;
import io.github.jetrules.rules.fiscal.FiscalRules;
import io.github.jetrules.rules.internal.compact.CompactData;
import io.github.jetrules.rules.internal.load.OverlayReader;
import io.github.jetrules.rules.parameter.Coverage;
import io.github.jetrules.rules.parameter.EvidencePolicy;
import io.github.jetrules.rules.parameter.ParameterSet;
import io.github.jetrules.rules.provision.Provision;
import io.github.jetrules.rules.remuneration.RemunerationRules;
import io.github.jetrules.rules.statistics.Statistics;
import io.github.jetrules.rules.text.Answer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rule book of the JET Programme (語学指導等を行う外国青年招致事業).
 *
 * <p>Ask it a question and get an answer that says why, from which source, for which date, and what is still unknown:
 *
 * <pre>{@code
 * JetRules rules = JetRules.standard();
 * CostStatement cost = rules.costs().statement(
 *         ContractingOrganisation.of(OrganisationKind.MUNICIPALITY),
 *         CostFacts.participants(3).withEmploymentCosts(Yen.of(12_000_000)),
 *         FiscalYear.of(2019));
 * System.out.println(cost.explain(Locale.ENGLISH));
 * }</pre>
 *
 * <p>The library is unofficial, and its answers are no legal advice. This class is immutable and thread-safe; one
 * object serves any number of questions.
 */
public final class JetRules {

    /** Loads on first use. */
    private static final class Standard {
        static final JetRules RULES = load();
    }

    private final CompactData data;
    private final ParameterSet parameters;
    private final Edition edition;

    // Made when they are first asked for, so that a question waits for no topic but its own. Two threads may both make
    // one; they are alike.
    private volatile @Nullable CountryRules countries;
    private volatile @Nullable EligibilityRules eligibility;
    private volatile @Nullable AppointmentRules appointments;
    private volatile @Nullable RemunerationRules remuneration;
    private volatile @Nullable CostRules costs;
    private volatile @Nullable FiscalRules fiscal;
    private volatile @Nullable BudgetRules budget;
    private volatile @Nullable CalendarRules calendar;
    private volatile @Nullable Statistics statistics;

    private JetRules(CompactData data, ParameterSet parameters, List<Overlay> overlays) {
        this.data = data;
        this.parameters = parameters;
        this.edition = data.edition().under(parameters.policy().refused(), overlays);
    }

    /** A rule book with the law that the library carries, under the standard evidence policy. */
    static JetRules load() {
        CompactData data = CompactData.standard(new Keys());
        return new JetRules(data, ParameterSet.onDemand(data.histories(), EvidencePolicy.standard()), List.of());
    }

    /** The rule book with the law that the library carries, under the standard evidence policy. */
    public static JetRules standard() {
        return Standard.RULES;
    }

    /** The same law under another evidence policy. */
    public JetRules with(EvidencePolicy policy) {
        requireNonNull(policy, "policy");
        return new JetRules(data, parameters.with(policy), edition.overlays());
    }

    /**
     * The same law with dated values of the caller laid over it, in order: where two give a value for the same day, the
     * later one wins. An overlay that lies on top already is not laid a second time.
     *
     * @throws IllegalArgumentException if an overlay has the id of a source of the library or of another overlay, names a
     *     parameter that the library does not have, holds a value that is not of its type, or gives a yearly figure for
     *     other days than whole fiscal years
     */
    public JetRules with(Overlay... overlays) {
        return with(Arrays.asList(requireNonNull(overlays, "overlays")));
    }

    /**
     * The same with the overlays of a list, such as those of an edition.
     *
     * @throws IllegalArgumentException as {@link #with(Overlay...)} does
     */
    public JetRules with(List<Overlay> overlays) {
        ParameterSet values = parameters;
        List<Overlay> all = new ArrayList<>(edition.overlays());
        for (Overlay overlay : requireNonNull(overlays, "overlays")) {
            requireNonNull(overlay, "overlay");
            if (!all.isEmpty() && all.get(all.size() - 1).equals(overlay)) {
                continue;
            }
            checkArgument(
                    all.stream().noneMatch(other -> other.id().equals(overlay.id()) && !other.equals(overlay)),
                    "overlay id '%s' is that of another overlay; accepted: an id for each, because citations name it",
                    overlay.id());
            checkArgument(
                    sources().stream().noneMatch(source -> source.id().equals(overlay.id())),
                    "overlay id '%s' is that of a source of the library; accepted: any other",
                    overlay.id());
            values = values.with(overlay);
            all.add(overlay);
        }
        return new JetRules(data, values, List.copyOf(all));
    }

    /**
     * Reads an overlay from a text in the form of the library's own data files.
     *
     * <pre>{@code
     * overlay:
     *   id: budget-2024
     *   title: {ja: 令和６年度当初予算, en: Initial budget of FY2024}
     * cost.membership-fee:
     *   values:
     *     - from: 2024-04-01
     *       through: 2025-03-31
     *       value: 95000
     *       at: p. 12
     * }</pre>
     *
     * @param fileName the name of the file, for messages
     * @param yaml its text
     * @throws io.github.jetrules.rules.parameter.RulesDataException if there is any defect; it names them all
     */
    public Overlay readOverlay(String fileName, String yaml) {
        requireNonNull(fileName, "fileName");
        requireNonNull(yaml, "yaml");
        return new OverlayReader(data.histories()).read(fileName, yaml);
    }

    /** Is this country English-speaking for recruitment in this role? */
    public CountryRules countries() {
        CountryRules made = countries;
        if (made == null) {
            made = new CountryRules(parameters, edition);
            countries = made;
        }
        return made;
    }

    /** May this person apply? */
    public EligibilityRules eligibility() {
        EligibilityRules made = eligibility;
        if (made == null) {
            made = new EligibilityRules(parameters, edition);
            eligibility = made;
        }
        return made;
    }

    /** When does the term run, and may it be renewed? */
    public AppointmentRules appointments() {
        AppointmentRules made = appointments;
        if (made == null) {
            made = new AppointmentRules(parameters, edition);
            appointments = made;
        }
        return made;
    }

    /** What is the pay? */
    public RemunerationRules remuneration() {
        RemunerationRules made = remuneration;
        if (made == null) {
            made = new RemunerationRules(parameters, edition);
            remuneration = made;
        }
        return made;
    }

    /** What does the organisation pay? */
    public CostRules costs() {
        CostRules made = costs;
        if (made == null) {
            made = new CostRules(parameters, edition, new SourcedPayScale(this));
            costs = made;
        }
        return made;
    }

    /** What does local allocation tax count? */
    public FiscalRules fiscal() {
        FiscalRules made = fiscal;
        if (made == null) {
            made = new FiscalRules(parameters, edition);
            fiscal = made;
        }
        return made;
    }

    /** What does each head count cost in each fiscal year, and what is counted for it? */
    public BudgetRules budget() {
        BudgetRules made = budget;
        if (made == null) {
            made = new BudgetRules(costs(), fiscal(), edition);
            budget = made;
        }
        return made;
    }

    /** When and through whom? */
    public CalendarRules calendar() {
        CalendarRules made = calendar;
        if (made == null) {
            made = new CalendarRules(parameters, edition);
            calendar = made;
        }
        return made;
    }

    /** Published figures. */
    public Statistics statistics() {
        Statistics made = statistics;
        if (made == null) {
            made = new Statistics(facts());
            statistics = made;
        }
        return made;
    }

    /** All facts that the library tells. */
    public Catalogue facts() {
        return data.catalogue();
    }

    /** All values of the law, by typed key and date. */
    public ParameterSet parameters() {
        return parameters;
    }

    /** What is known for which dates. */
    public List<Coverage> coverage() {
        return parameters.coverage();
    }

    /**
     * What the notice provides, in its order, and what became of each provision: which rules, values and facts carry it, or
     * why none does. Overlays and policies change nothing here.
     */
    public List<Provision> provisions() {
        return data.provisions();
    }

    /** All documents that values come from. */
    public List<Source> sources() {
        return data.sources();
    }

    /** The edition of law and data, the version of the library, and the conditions under which values are read. */
    public Edition version() {
        return edition;
    }

    /**
     * The answer to a question of any kind.
     *
     * @throws IllegalArgumentException if the question is none of those of this library
     */
    public Answer answer(Question question) {
        return Answers.of(this, requireNonNull(question, "question"));
    }

    /**
     * The answer to a question of any kind under this policy and these overlays, whatever those of this rule book: a receipt
     * is asked again so, {@code receipt.replay(rules::answer)}.
     *
     * @throws IllegalArgumentException if the question is none of those of this library, or an overlay cannot be laid over
     *     the law
     */
    public Answer answer(Question question, EvidencePolicy policy, List<Overlay> overlays) {
        requireNonNull(question, "question");
        requireNonNull(policy, "policy");
        requireNonNull(overlays, "overlays");
        if (policy.equals(parameters.policy()) && overlays.equals(edition.overlays())) {
            return answer(question); // what this rule book has worked out already need not be worked out again
        }
        return new JetRules(data, ParameterSet.onDemand(data.histories(), policy), List.of())
                .with(overlays)
                .answer(question);
    }

    /**
     * The answers to questions of any kind, in their order.
     *
     * <p>The stream is lazy, may be made parallel, and closes the questions when it is closed. For requests as JSON
     * there is {@link io.github.jetrules.rules.json.Batch}.
     */
    public Stream<Answer> answers(Stream<? extends Question> questions) {
        return questions.map(this::answer);
    }
}
