package io.github.jetrules.examples.cli;

import io.github.jetrules.core.answer.Question;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.eligibility.Applicant;
import io.github.jetrules.rules.eligibility.EligibilityQuestion;
import io.github.jetrules.rules.json.Requests;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "eligibility",
        header = "May this person apply?",
        description =
                "%nGoes by the recruitment year: recruitment FY N goes by the criteria for arrivals of FY N+1. The"
                        + " file says what is known of the person, without a name; what it leaves out is asked for, and null"
                        + " says that nobody knows.%n",
        footer = {
            "",
            "The file is a JSON object. Mandatory: role, country (of recruitment). Optional: interestInJapan,"
                    + " health, degree, teacherCourse, nationalities, renouncesJapaneseNationality, oneCountryOnly,"
                    + " designatedLanguage, japaneseLevel, functionalJapanese, lastParticipation,"
                    + " participationMonths, lastDeclined, declinedForValidReason, staysInJapan,"
                    + " residenceBelowLimit, disqualified, oneRoleOnly.",
            "",
            "Example: jet eligibility --file applicants/alt.json --recruitment 2023"
        })
final class EligibilityCommand extends AnswerCommand {

    @Option(
            names = "--file",
            required = true,
            paramLabel = "FILE",
            description = "What is known of the person, as JSON.")
    private Path file;

    @Option(
            names = "--recruitment",
            required = true,
            paramLabel = "FY",
            description = "The fiscal year of the recruitment, such as 2023.")
    private FiscalYear recruitment;

    EligibilityCommand() {}

    @Override
    Question question() {
        String json = OptionFiles.text(file, OptionFiles.MAX_BYTES, "--file", commandLine());
        Applicant applicant = option("--file", () -> Requests.applicant(json));
        Applicant anybody = Applicant.of(applicant.role(), applicant.country());
        option("--recruitment", () -> new EligibilityQuestion(anybody, recruitment));
        return option("--file", () -> new EligibilityQuestion(applicant, recruitment));
    }
}
