package io.github.jetrules.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.jetrules.core.answer.AskOf;
import io.github.jetrules.core.answer.Change;
import io.github.jetrules.core.answer.ChangeCode;
import io.github.jetrules.core.answer.DateName;
import io.github.jetrules.core.answer.Explained;
import io.github.jetrules.core.answer.Explanation;
import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.FindingStatus;
import io.github.jetrules.core.answer.MissingFact;
import io.github.jetrules.core.answer.MissingKind;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.answer.Question;
import io.github.jetrules.core.answer.QuestionCode;
import io.github.jetrules.core.answer.ValueType;
import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.core.appointment.AppointmentTerm;
import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.fixture.Amounts;
import io.github.jetrules.core.fixture.Appointments;
import io.github.jetrules.core.fixture.Bodies;
import io.github.jetrules.core.fixture.Days;
import io.github.jetrules.core.fixture.Explanations;
import io.github.jetrules.core.fixture.Facts;
import io.github.jetrules.core.fixture.Samples;
import io.github.jetrules.core.fixture.Serialisation;
import io.github.jetrules.core.fixture.StoredForms;
import io.github.jetrules.core.money.ApproximateYen;
import io.github.jetrules.core.money.RoundingRule;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.ContractingOrganisation;
import io.github.jetrules.core.organisation.LocalGovernmentCode;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.organisation.Population;
import io.github.jetrules.core.participant.ArrivalGroup;
import io.github.jetrules.core.participant.Headcount;
import io.github.jetrules.core.participant.Participant;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.Assurances;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.source.Source;
import io.github.jetrules.core.source.SourceTier;
import io.github.jetrules.core.time.CalendarPeriod;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.core.time.ProgrammeRound;
import io.github.jetrules.core.time.Timeline;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SerialisationTest {

    private static final DateSpan TERM = DateSpan.parse("2019-07-29/2020-07-28");
    private static final LocalDate ARRIVAL = LocalDate.of(2019, 7, 28);

    /** What each release wrote. */
    private static final Path STORED = Path.of("src/test/resources/io/github/jetrules/core/serialised");

    /** What answers are made of; implementations are elsewhere. */
    private static final Set<String> INTERFACES =
            Set.of(Explained.class.getName(), Question.class.getName(), Fact.class.getName());

    @ParameterizedTest
    @MethodSource("samples")
    void valuesSurviveARoundTrip(Object sample) {
        Object copy = Serialisation.copy(sample);
        assertThat(copy).isEqualTo(sample).hasSameHashCodeAs(sample).hasToString(sample.toString());
        assertThat(copy.getClass()).isEqualTo(sample.getClass());
    }

    static Stream<Arguments> spoilt() {
        Source source = Source.of(
                "S999",
                BilingualText.of("頁", "page"),
                BilingualText.of("省", "ministry"),
                SourceTier.NOTICE,
                "undated",
                Optional.empty(),
                Map.of());
        ContractingOrganisation ward = ContractingOrganisation.builder()
                .kind(OrganisationKind.MUNICIPALITY)
                .code(LocalGovernmentCode.of("131016"))
                .build();
        return Stream.of(
                Arguments.of(Samples.OVERLAY, "next-year", " ext-year"),
                Arguments.of(Samples.OVERLAY.values().get(0), "budget, p. 3", "budget\n p. 3"),
                Arguments.of(Citation.of(Samples.NOTICE, "page 7"), "page 7", "      "),
                Arguments.of(source, "S999", "    "),
                Arguments.of(ward, "131016", "130001"));
    }

    /** Java builds an object that it reads without its constructor, so what was stored is checked once more. */
    @ParameterizedTest
    @MethodSource("spoilt")
    void whatWasStoredIsCheckedAsWhatIsBuilt(Object value, String text, String other) throws IOException {
        byte[] old = text.getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Serialisation.patched(value, old, other.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void madeUpValuesSurviveARoundTrip(@ForAll("madeUpValues") Object value) {
        Object copy = Serialisation.copy(value);
        assertThat(copy).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
    }

    @Provide
    Arbitrary<Object> madeUpValues() {
        return Arbitraries.oneOf(List.of(
                Days.rounds(),
                Days.periods(),
                Days.timelines(),
                Facts.of(Amounts.headcounts()),
                Facts.of(Amounts.populations()),
                Bodies.organisations(),
                Appointments.participants(),
                Appointments.terms(),
                Appointments.histories(),
                Explanations.explanations()));
    }

    @Test
    void whatAReleaseStoredCanBeReadAndSaysWhatItSaid() {
        List<Object> now = StoredForms.oneOfEachClass(samples().toList());
        StoredForms.of(Path.of("target"), "serialised").write(now, Object::toString);

        assertThat(StoredForms.allIn(STORED)).isNotEmpty().allSatisfy(stored -> {
            List<?> read = stored.read();
            assertThat(StoredForms.lines(read, Object::toString))
                    .as(StoredForms.ADVICE)
                    .isEqualTo(stored.said());
            assertThat(Serialisation.copy(new ArrayList<>(read))).isEqualTo(read);
        });
    }

    @Test
    void listsSurviveARoundTripAndStayImmutable() {
        Explanation copy = Serialisation.copy(explanation());
        assertThat(copy.findings().get(0).citations()).isEqualTo(List.of(Samples.CITATION));
        assertThatThrownBy(() -> copy.findings().add(Samples.MET)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> copy.findings().get(0).citations().clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(copy.assurances()).isSameAs(explanation().assurances());
    }

    @Test
    void timelinesAnswerAfterARoundTrip() {
        Timeline<Yen> copy = Serialisation.copy(timeline());
        assertThat(copy.at(LocalDate.of(2019, 7, 29))).contains(Yen.of(1));
        assertThat(copy.at(LocalDate.of(2020, 7, 29))).isEmpty();
    }

    @Test
    void everyPublicSerialisableTypeHasASample() {
        List<Object> samples = samples().toList();
        List<String> without = new ClassFileImporter()
                .importPath(Path.of("target", "classes")).stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type -> type.isAssignableTo(Serializable.class))
                        .filter(type -> !INTERFACES.contains(type.getName()))
                        .filter(type -> samples.stream().noneMatch(sample -> isA(sample, type)))
                        .map(JavaClass::getName)
                        .toList();
        assertThat(without).isEmpty();
    }

    @Test
    void everyPublicValueIsSerialisable() {
        List<String> others = new ClassFileImporter()
                .importPath(Path.of("target", "classes")).stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type ->
                                !type.isInterface() && !type.getSimpleName().equals("Builder"))
                        .filter(type -> !type.isAssignableTo(Serializable.class))
                        .map(JavaClass::getName)
                        .toList();
        assertThat(others).isEmpty();
    }

    private static boolean isA(Object sample, JavaClass type) {
        for (Class<?> c = sample.getClass(); c != null; c = c.getSuperclass()) {
            if (c.getName().equals(type.getName())) {
                return true;
            }
        }
        return false;
    }

    private static Stream<Object> samples() {
        List<Enum<?>[]> enums = List.of(
                AskOf.values(),
                DateName.values(),
                FindingStatus.values(),
                MissingKind.values(),
                Outcome.values(),
                ValueType.values(),
                RoundingRule.values(),
                OrganisationKind.values(),
                ArrivalGroup.values(),
                Role.values(),
                Assurance.values(),
                SourceTier.values());
        return Stream.concat(values(), enums.stream().flatMap(Stream::of));
    }

    private static Stream<Object> values() {
        return Stream.of(
                FiscalYear.of(2019),
                ProgrammeRound.of(34),
                TERM,
                DateSpan.parse("2019-04-01/.."),
                CalendarPeriod.ofYears(1),
                timeline(),
                new Timeline.Entry<>(TERM, Yen.of(1)),
                Yen.of(-5),
                new ApproximateYen(Yen.of(5)),
                Assurances.NONE,
                Assurances.of(Assurance.VERIFIED).plus(Assurance.OVERRIDDEN),
                BilingualText.of("通知", "notice"),
                Samples.NOTICE,
                Samples.CITATION,
                Samples.OVERLAY,
                Samples.OVERLAY.values().get(0),
                Fact.known(Yen.of(5)),
                Fact.notSupplied(),
                Fact.askedWithoutAnswer(),
                CountryCode.of("PH"),
                LocalGovernmentCode.of("011002"),
                Population.of(1_973_395),
                ContractingOrganisation.of(OrganisationKind.OTHER),
                ContractingOrganisation.builder()
                        .kind(OrganisationKind.DESIGNATED_CITY)
                        .name(BilingualText.of("札幌市", "Sapporo"))
                        .code(LocalGovernmentCode.of("011002"))
                        .build(),
                Headcount.of(3),
                Participant.builder()
                        .role(Role.ALT)
                        .country(CountryCode.of("PH"))
                        .arrival(ARRIVAL)
                        .group(ArrivalGroup.SUMMER)
                        .build(),
                AppointmentHistory.of(ARRIVAL, 3),
                AppointmentHistory.of(ARRIVAL, 3)
                        .withRole(Role.CIR)
                        .withExceptionalPerformance(Fact.askedWithoutAnswer()),
                AppointmentHistory.of(ARRIVAL, 3).withExceptionalPerformance(true),
                AppointmentHistory.of(ARRIVAL, 3)
                        .withGroup(ArrivalGroup.SUMMER)
                        .withGroupArrival(Fact.known(ARRIVAL.minusDays(7)))
                        .withRole(Role.CIR)
                        .withExceptionalPerformance(true)
                        .withSpecialistPost(false),
                new AppointmentTerm(1, TERM),
                Samples.MET.code(),
                Samples.MET,
                Samples.NOT_MET,
                new Finding(Samples.NOT_MET.code(), List.of(2019), List.of(Samples.CITATION)),
                Samples.fact("f", false),
                Samples.fact("f", false).code(),
                new MissingFact(
                        "f",
                        QuestionCode.judgement("f", AskOf.CONTRACTING_ORGANISATION, ValueType.YES_NO, "year"),
                        List.of(2019),
                        true,
                        List.of(Samples.CITATION)),
                QuestionCode.judgement("f", AskOf.CONTRACTING_ORGANISATION, ValueType.YES_NO, "year"),
                Samples.gap("g", true),
                ChangeCode.of("arrive-in", "group"),
                Change.of(ChangeCode.of("arrive-in", "group"), ArrivalGroup.APRIL),
                Change.from(ARRIVAL, ChangeCode.of("wait")),
                Change.from(ARRIVAL, ChangeCode.of("arrive-in", "group"), ArrivalGroup.APRIL),
                Samples.EDITION,
                Samples.BASIS,
                explanation());
    }

    private static Timeline<Yen> timeline() {
        return Timeline.of(List.of(new Timeline.Entry<>(TERM, Yen.of(1))));
    }

    private static Explanation explanation() {
        return new Explanation(
                Samples.BASIS,
                List.of(Samples.MET, Samples.NOT_MET),
                List.of(Samples.fact("f", true), Samples.judgement("j", false)),
                List.of(Change.from(ARRIVAL, ChangeCode.of("wait"))),
                Assurances.of(Assurance.PRESUMED));
    }
}
