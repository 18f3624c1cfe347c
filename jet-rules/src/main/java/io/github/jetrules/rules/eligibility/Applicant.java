package io.github.jetrules.rules.eligibility;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.time.FiscalYear;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is said of a person who applies (応募者), without a name or anything else that tells who it is.
 *
 * <p>Mandatory: role, country. All others are facts, not supplied unless said. Age and date of birth are no part of it:
 * no criterion that is known asks for them. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Applicant implements Serializable, WithApplicant {

    private static final long serialVersionUID = 1L;

    /** The longest participation in the past that can be said, in months. */
    public static final int MAX_PARTICIPATION_MONTHS = 1200;

    Applicant() {}

    /** The role that the person applies for (職種). */
    public abstract Role role();

    /** The country in which the person applies; not Japan. */
    public abstract CountryCode country();

    /** Whether the person is interested in Japan and willing to study Japanese. */
    @Value.Default
    public Fact<Boolean> interestInJapan() {
        return Fact.notSupplied();
    }

    /** Whether the person is mentally and physically healthy. */
    @Value.Default
    public Fact<Boolean> health() {
        return Fact.notSupplied();
    }

    /** Whether the person holds a bachelor's degree, or will hold one in time. */
    @Value.Default
    public Fact<Boolean> degree() {
        return Fact.notSupplied();
    }

    /** Whether the person completed, or will complete in time, a three-year course to teach at primary or secondary
     * level; asked of ALTs without a degree. */
    @Value.Default
    public Fact<Boolean> teacherCourse() {
        return Fact.notSupplied();
    }

    /** All nationalities at the time of application. */
    @Value.Default
    public Fact<Nationalities> nationalities() {
        return Fact.notSupplied();
    }

    /** Whether a person with Japanese nationality renounces it in time. */
    @Value.Default
    public Fact<Boolean> renouncesJapaneseNationality() {
        return Fact.notSupplied();
    }

    /** Whether a person with several nationalities applies as a national of one country only. */
    @Value.Default
    public Fact<Boolean> oneCountryOnly() {
        return Fact.notSupplied();
    }

    /** Whether pronunciation, rhythm, intonation, writing and grammar in the designated language are of the standard. */
    @Value.Default
    public Fact<Boolean> designatedLanguage() {
        return Fact.notSupplied();
    }

    /** The highest level of the Japanese-Language Proficiency Test that was passed; asked of CIRs. */
    @Value.Default
    public Fact<JapaneseLevel> japaneseLevel() {
        return Fact.notSupplied();
    }

    /**
     * Whether the body in charge judges the command of Japanese functional and equivalent to the level that is asked for;
     * asked of CIRs below that level.
     */
    @Value.Default
    public Fact<Boolean> functionalJapanese() {
        return Fact.notSupplied();
    }

    /** The programme year in which the last term of an earlier participation began. */
    @Value.Default
    public Fact<LastTime> lastParticipation() {
        return Fact.notSupplied();
    }

    /**
     * All earlier participation together, in months begun or completed, 0 to 1,200: 0 if the last participation is never, 1
     * or more if it is in a year. To correct both, set one of them to {@link Fact#notSupplied()} first.
     */
    @Value.Default
    public Fact<Integer> participationMonths() {
        return Fact.notSupplied();
    }

    /** The programme year for which the person last declined after the notice of placement (配置). */
    @Value.Default
    public Fact<LastTime> lastDeclined() {
        return Fact.notSupplied();
    }

    /** Whether the body in charge judges that the person declined for a valid and inevitable reason. */
    @Value.Default
    public Fact<Boolean> declinedForValidReason() {
        return Fact.notSupplied();
    }

    /**
     * All stays in Japan that may count, past and expected before departure, those as a participant included; none ends after
     * the fiscal year of arrival.
     */
    @Value.Default
    public Fact<Stays> staysInJapan() {
        return Fact.notSupplied();
    }

    /**
     * Whether the body in charge counts several stays as less than the limit; it decides only where their days leave it
     * open.
     */
    @Value.Default
    public Fact<Boolean> residenceBelowLimit() {
        return Fact.notSupplied();
    }

    /** Whether there is any ground for disqualification. */
    @Value.Default
    public Fact<Boolean> disqualified() {
        return Fact.notSupplied();
    }

    /**
     * Whether the person applies for this role only; the consent of a CIR applicant to be considered for ALT is no other
     * application.
     */
    @Value.Default
    public Fact<Boolean> oneRoleOnly() {
        return Fact.notSupplied();
    }

    /** Whether it is known that the person never took part. */
    boolean neverTookPart() {
        return participationMonths().value().equals(Optional.of(0))
                || lastParticipation().value().equals(Optional.of(LastTime.never()));
    }

    /** Whether nothing tells yet that the person took part, nor that the person never did. */
    boolean mayNeverHaveTakenPart() {
        return !participationMonths().isKnown() && !lastParticipation().isKnown();
    }

    @Value.Check
    void check() {
        checkArgument(
                !country().equals(CountryCode.JAPAN),
                "country '%s' is the one that invites; accepted: the country in which the person applies",
                country());
        participationMonths()
                .value()
                .ifPresent(months -> checkArgument(
                        months >= 0 && months <= MAX_PARTICIPATION_MONTHS,
                        "participation months %s is out of range; accepted: 0 to %s",
                        months,
                        MAX_PARTICIPATION_MONTHS));
        if (participationMonths().isKnown() && lastParticipation().isKnown()) {
            checkAgreement();
        }
    }

    /** What was read is checked as what was built. */
    @Serial
    final Object readResolve() {
        check();
        return this;
    }

    /** Whoever took part did so in some year, and whoever never did has no months. */
    private void checkAgreement() {
        boolean months = participationMonths().value().orElseThrow() > 0;
        Optional<FiscalYear> year = lastParticipation().value().orElseThrow().year();
        checkArgument(
                months == year.isPresent(),
                "participation months %s contradicts last participation %s; accepted: 0 with never, 1 or more with a"
                        + " programme year",
                participationMonths(),
                lastParticipation());
    }

    /**
     * Nothing is said but role and country.
     *
     * @throws IllegalArgumentException if the country is the one that invites
     */
    public static Applicant of(Role role, CountryCode country) {
        return builder().role(role).country(country).build();
    }

    /** A builder; the class description says what is mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds applicants; the description of {@link Applicant} says what is mandatory. */
    public static final class Builder extends ImmutableApplicant.Builder {
        Builder() {}
    }
}
