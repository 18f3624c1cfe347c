package io.github.jetrules.examples.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.FindingCode;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.appointment.AppointmentFindings;
import io.github.jetrules.rules.budget.BudgetFindings;
import io.github.jetrules.rules.calendar.CalendarFindings;
import io.github.jetrules.rules.cost.CostFindings;
import io.github.jetrules.rules.country.CountryFindings;
import io.github.jetrules.rules.eligibility.EligibilityFindings;
import io.github.jetrules.rules.fiscal.FiscalFindings;
import io.github.jetrules.rules.remuneration.RemunerationFindings;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueSiteTest {

    private static final JetRules RULES = JetRules.standard();
    private static final Map<String, String> PAGES = CatalogueSite.pages(RULES);

    @Test
    void bothLanguagesHaveEveryChapter() {
        assertThat(PAGES).hasSize(2 * Chapter.values().length + 1);
        assertThat(PAGES.get("ja/cost.html")).contains("<html lang=\"ja\">", "JETプログラム会費", "92,000円");
        assertThat(PAGES.get("en/cost.html")).contains("<html lang=\"en\">", "92,000 yen");
    }

    @Test
    void everyParameterIsShownAndQuotationsAre() {
        RULES.parameters().histories().forEach(history -> {
            String page = PAGES.get("en/" + history.parameter().topic() + ".html");
            assertThat(page).contains("id=\"" + history.parameter() + "\"");
        });
        assertThat(PAGES.get("en/cost.html")).contains("<q lang=\"ja\">１人あたり 9.2万円</q>");
    }

    @Test
    void everyFactAndSourceIsShown() {
        assertThat(RULES.facts().facts())
                .isNotEmpty()
                .allMatch(fact -> PAGES.get("ja/facts.html").contains("<code>" + fact.id() + "</code>"));
        assertThat(RULES.sources())
                .isNotEmpty()
                .allMatch(source -> PAGES.get("ja/sources.html").contains("<code>" + source.id() + "</code>"));
    }

    @Test
    void everyRuleIsFoundInAWorkedCase() {
        Set<String> shown = WorkedCases.answers(RULES).stream()
                .flatMap(answer -> answer.findings().stream())
                .map(Finding::rule)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(shown).isEqualTo(declaredRules());
    }

    /** Without those on overlays and figures carried forward, which only the conditions of a caller bring about. */
    private static Set<String> declaredRules() {
        return Stream.of(
                        AppointmentFindings.class,
                        BudgetFindings.class,
                        CalendarFindings.class,
                        CostFindings.class,
                        CountryFindings.class,
                        EligibilityFindings.class,
                        FiscalFindings.class,
                        RemunerationFindings.class)
                .flatMap(holder -> Stream.of(holder.getFields()))
                .filter(field -> field.getType() == FindingCode.class)
                .map(CatalogueSiteTest::rule)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String rule(Field field) {
        try {
            return ((FindingCode) field.get(null)).rule();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everyTextIsThere() {
        assertThat(PAGES.values()).noneMatch(page -> page.contains("{") || page.contains("null"));
    }

    @Test
    void everyLinkLeadsToAPageAndNothingComesFromElsewhere() {
        Pattern reference = Pattern.compile("(?:href|src)=\"([^\"#]+)[^\"]*\"");
        PAGES.forEach((name, page) -> {
            Matcher links = reference.matcher(page);
            Path folder = Path.of("site").resolve(name).getParent();
            int count = 0;
            while (links.find()) {
                String to = Path.of("site")
                        .relativize(folder.resolve(links.group(1)).normalize())
                        .toString()
                        .replace('\\', '/');
                assertThat(PAGES.containsKey(to) || to.equals("style.css"))
                        .as("%s links to %s", name, to)
                        .isTrue();
                count++;
            }
            assertThat(count).isGreaterThan(2);
        });
    }

    @Test
    void falsehoodsCiteTheirFacts() {
        List<Falsehood> all = Falsehood.all(RULES.facts());

        assertThat(all).hasSizeGreaterThan(25);
        assertThat(all).filteredOn(falsehood -> !falsehood.facts().isEmpty()).hasSizeGreaterThan(20);
        assertThat(PAGES.get("en/falsehoods.html")).contains("(別途)", "<q lang=\"ja\">約2億4千万円を地方交付税措置</q>");
    }

    @Test
    void writesAllPagesAndTheStyle(@TempDir Path folder) throws IOException {
        CatalogueSite.main(new String[] {folder.toString()});

        assertThat(Files.readString(folder.resolve("ja/cost.html"))).isEqualTo(PAGES.get("ja/cost.html"));
        assertThat(folder.resolve("style.css")).isNotEmptyFile();
    }
}
