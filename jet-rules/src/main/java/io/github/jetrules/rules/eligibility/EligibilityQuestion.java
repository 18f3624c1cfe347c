package io.github.jetrules.rules.eligibility;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.jetrules.core.answer.Question;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.core.time.ProgrammeRound;
import java.time.LocalDate;
import java.util.Map;

/**
 * May this person apply?
 *
 * @param applicant what is said of the person
 * @param recruitmentYear the fiscal year of the recruitment; the participants arrive in the next one
 */
public record EligibilityQuestion(Applicant applicant, FiscalYear recruitmentYear) implements Question {

    /** The name of the question. */
    public static final String NAME = "eligibility";

    /** The name of what is said of the person. */
    public static final String APPLICANT = "applicant";

    /** The last recruitment year that can be asked for; its participants arrive in the last year that can be named. */
    public static final int MAX_RECRUITMENT_YEAR = FiscalYear.MAX_YEAR - 1;

    /**
     * Checks that the year of arrival can be named, that nothing in the past of the applicant lies after the recruitment
     * and no stay after the departure, and that the months of participation fit between the beginning of the programme and
     * the last participation.
     *
     * @throws IllegalArgumentException if the recruitment year is after FY2998, a programme year in which the person took
     *     part or declined is after the recruitment year, a stay ends after the fiscal year of arrival, or the months of
     *     participation are more than there can have been
     */
    public EligibilityQuestion {
        requireNonNull(applicant, "applicant");
        requireNonNull(recruitmentYear, "recruitmentYear");
        checkArgument(
                recruitmentYear.year() <= MAX_RECRUITMENT_YEAR,
                "recruitment year %s is out of range; accepted: %s to %s",
                recruitmentYear.year(),
                FiscalYear.MIN_YEAR,
                MAX_RECRUITMENT_YEAR);
        checkPast("last participation", applicant.lastParticipation(), recruitmentYear);
        checkPast("last declined placement", applicant.lastDeclined(), recruitmentYear);
        checkMonths(applicant, recruitmentYear);
        checkStays(applicant.staysInJapan(), recruitmentYear.next().lastDay());
    }

    private static void checkPast(String name, Fact<LastTime> last, FiscalYear recruitmentYear) {
        FiscalYear year = last.value().flatMap(LastTime::year).orElse(null);
        if (year != null && year.isAfter(recruitmentYear)) { // the message is made only when it is needed
            String accepted = recruitmentYear.isBefore(ProgrammeRound.FIRST_YEAR)
                    ? "never, as the programme began in " + ProgrammeRound.FIRST_YEAR
                    : "never, or a programme year up to " + recruitmentYear.year();
            throw new IllegalArgumentException(
                    name + " " + year.year() + " is after the recruitment year; accepted: " + accepted);
        }
    }

    private static void checkMonths(Applicant applicant, FiscalYear recruitmentYear) {
        Integer months = applicant.participationMonths().orNull();
        int most = mostMonths(applicant.lastParticipation(), recruitmentYear);
        if (months != null && months > most) { // the message is made only when it is needed
            boolean tookPart = applicant
                    .lastParticipation()
                    .value()
                    .flatMap(LastTime::year)
                    .isPresent();
            throw new IllegalArgumentException("participation months " + months + " do not fit between "
                    + ProgrammeRound.FIRST_YEAR + " and the " + (tookPart ? "last participation" : "recruitment")
                    + "; accepted: " + (tookPart ? "1 to " : "0 to ") + most);
        }
    }

    private static void checkStays(Fact<Stays> stays, LocalDate lastDay) {
        stays.value().flatMap(all -> all.endingAfter(lastDay)).ifPresent(stay -> {
            throw new IllegalArgumentException(
                    "stay " + stay + " ends after the fiscal year of arrival; accepted: stays that end by " + lastDay);
        });
    }

    /**
     * The most months of participation that there can have been by a recruitment: those from the first fiscal year of the
     * programme through the one in which a term ends that began in the last programme year.
     *
     * @param last the last participation; where it is not known, it may be that of the recruitment year
     */
    public static int mostMonths(Fact<LastTime> last, FiscalYear recruitmentYear) {
        FiscalYear year = last.value().flatMap(LastTime::year).orElse(recruitmentYear);
        return year.isBefore(ProgrammeRound.FIRST_YEAR) ? 0 : 12 * (year.year() + 2 - ProgrammeRound.FIRST_YEAR.year());
    }

    /** The fiscal year of arrival, which is the programme year of the criteria. */
    FiscalYear arrivalYear() {
        return recruitmentYear.next();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Map<String, Object> inputs() {
        return ImmutableMap.of("recruitmentYear", recruitmentYear, APPLICANT, ApplicantFact.inputs(applicant));
    }
}
