package io.github.jetrules.examples.casework;

import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.appointment.Reappointment;
import io.github.jetrules.rules.appointment.ScheduledTerm;
import io.github.jetrules.rules.appointment.TermQuestion;
import io.github.jetrules.rules.appointment.TermSchedule;
import io.github.jetrules.rules.calendar.DatedStep;
import io.github.jetrules.rules.calendar.RoundCalendar;
import io.github.jetrules.rules.eligibility.Applicant;
import io.github.jetrules.rules.eligibility.LastTime;
import io.github.jetrules.rules.eligibility.Nationalities;
import io.github.jetrules.rules.eligibility.Stays;
import io.github.jetrules.rules.text.Texts;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Follows one participant from the recruitment to the end of the fifth year. */
public final class Casework {

    private final JetRules rules;
    private final CaseFile file;
    private final List<Event> events = new ArrayList<>();

    private Casework(JetRules rules, CaseFile file) {
        this.rules = rules;
        this.file = file;
    }

    /** Prints the timeline of an ALT from the Philippines in a municipality, in English and in Japanese. */
    public static void main(String[] args) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) {
        CaseFile file =
                new CaseFile(applicant(), OrganisationKind.MUNICIPALITY, LocalDate.of(2024, 7, 28), Fact.known(true));
        List<Event> timeline = timeline(JetRules.standard(), file);
        for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
            timeline.forEach(event -> out.println(event.in(Texts.in(locale))));
            out.println();
        }
    }

    /** A national of the Philippines who never took part and never lived in Japan. */
    static Applicant applicant() {
        CountryCode philippines = CountryCode.of("PH");
        return Applicant.builder()
                .role(Role.ALT)
                .country(philippines)
                .interestInJapan(Fact.known(true))
                .health(Fact.known(true))
                .degree(Fact.known(true))
                .nationalities(Fact.known(Nationalities.of(philippines)))
                .designatedLanguage(Fact.known(true))
                .lastParticipation(Fact.known(LastTime.never()))
                .participationMonths(Fact.known(0))
                .lastDeclined(Fact.known(LastTime.never()))
                .staysInJapan(Fact.known(Stays.of()))
                .disqualified(Fact.known(false))
                .oneRoleOnly(Fact.known(true))
                .build();
    }

    /** Everything of the case that has a date, the earliest first. */
    static List<Event> timeline(JetRules rules, CaseFile file) {
        Casework casework = new Casework(rules, file);
        casework.addRecruitment();
        casework.addRound();
        casework.addTerms();
        casework.events.sort(Comparator.comparing(Event::date)); // a stable sort: one day keeps its order
        return List.copyOf(casework.events);
    }

    /** May people be recruited from this country as English-speaking, and may this person apply? */
    private void addRecruitment() {
        FiscalYear year = file.recruitmentYear();
        Applicant applicant = file.applicant();
        events.add(Event.of(year.firstDay(), rules.countries().status(applicant.country(), applicant.role(), year)));
        events.add(Event.of(year.firstDay(), rules.eligibility().assess(applicant, year)));
    }

    /** When does the round take its steps, and through whom? */
    private void addRound() {
        RoundCalendar calendar = rules.calendar().round(file.arrivalYear(), file.organisation());
        for (DatedStep step : calendar.steps()) {
            events.add(Event.of(
                    step.from().atDay(1),
                    calendar,
                    calendar.findings().stream()
                            .filter(finding -> finding.arguments().contains(step.step()))
                            .toList()));
        }
    }

    /** When do the terms run, what is the pay, and may the appointment be renewed for each? */
    private void addTerms() {
        TermSchedule schedule =
                rules.appointments().terms(new TermQuestion(file.after(0), Fact.known(file.organisation())));
        events.add(Event.of(file.arrival(), schedule));
        int completed = 0;
        for (ScheduledTerm term : schedule.terms()) {
            if (completed > 0 && !addReappointment(completed)) {
                return;
            }
            events.add(new Event(term.firstDay(), schedule, texts -> lines(term, texts)));
            events.add(Event.of(term.firstDay(), rules.remuneration().annual(term.year(), file.arrival())));
            completed++;
        }
        if (schedule.outcome() == Outcome.ASSESSED) {
            addReappointment(completed);
        }
    }

    /** Adds the reappointment after a number of terms, and says whether it is permitted. */
    private boolean addReappointment(int completed) {
        Reappointment reappointment = rules.appointments().reappointment(file.after(completed));
        events.add(Event.of(reappointment.basis().date(), reappointment));
        return reappointment.outcome() == Outcome.PERMITTED;
    }

    private static List<String> lines(ScheduledTerm term, Texts texts) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.label("label.year")
                + texts.label("colon")
                + texts.value(term.year())
                + texts.label("comma")
                + texts.value(term.span()));
        term.legalTerms()
                .forEach(legal ->
                        lines.add(texts.label("label.legalTerms") + texts.label("colon") + texts.value(legal)));
        return lines;
    }
}
