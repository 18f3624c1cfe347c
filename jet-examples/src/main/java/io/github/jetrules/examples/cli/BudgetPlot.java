package io.github.jetrules.examples.cli;

import io.github.jetrules.core.money.Yen;
import io.github.jetrules.rules.budget.BudgetPlan;
import io.github.jetrules.rules.budget.BudgetRow;
import io.github.jetrules.rules.budget.BudgetYear;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringWriter;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.text.TextUtils;
import org.jfree.data.Range;
import org.w3c.dom.Document;

/**
 * Draws a budget as SVG: for each fiscal year a chart of the amounts against the head count, one below the other.
 *
 * <p>All charts have the same axes, so that years can be compared. Text stays text, in the sans serif font of whoever
 * looks at it. No display is needed.
 */
final class BudgetPlot {

    /** How many fiscal years a plot may show. */
    static final int MAX_YEARS = 10;

    private static final int WIDTH = 900;
    private static final int HEIGHT = 520;
    private static final double MARGIN = 0.05;

    /** An amount of a row, with the name of its column. */
    record Curve(String column, Function<BudgetRow, Optional<Yen>> amount) {}

    private static final List<Curve> CURVES = List.of(
            new Curve("costYen", BudgetRow::cost),
            new Curve("measureYen", BudgetRow::measure),
            new Curve("differenceYen", BudgetRow::difference));

    /** What is drawn where there is no cost, because the employment costs are not known. */
    private static final List<Curve> CURVES_WITHOUT_COST = List.of(
            new Curve("chargesYen", BudgetRow::charges),
            new Curve("measureYen", BudgetRow::measure),
            new Curve("measureLessChargesYen", BudgetRow::measureLessCharges));

    private BudgetPlot() {}

    /** Whether any amount is known. */
    static boolean hasPoints(BudgetPlan plan) {
        return amounts(plan).findAny().isPresent();
    }

    /** The plot as the text of an SVG file. */
    static String svg(BudgetPlan plan, Locale locale) {
        System.setProperty("java.awt.headless", "true"); // before the first class of AWT asks for a display
        TextUtils.setUseDrawRotatedStringWorkaround(false); // it would draw upright labels as outlines
        SVGGraphics2D graphics = new SVGGraphics2D(SVGGeneratorContext.createDefault(document()), false);
        graphics.setSVGCanvasSize(new Dimension(WIDTH, HEIGHT * plan.years().size()));
        BudgetChart charts = new BudgetChart(plan, curves(plan), range(plan), locale);
        int top = 0;
        for (BudgetYear year : plan.years()) {
            JFreeChart chart = charts.of(year);
            chart.draw(graphics, new Rectangle2D.Double(0, top, WIDTH, HEIGHT));
            top += HEIGHT;
        }
        StringWriter text = new StringWriter();
        try {
            graphics.stream(text, true);
        } catch (IOException e) {
            throw new IllegalStateException("a plot could not be written; this is a bug", e);
        }
        return text.toString();
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument("http://www.w3.org/2000/svg", "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("there is no XML parser; this is a bug", e);
        }
    }

    private static List<Curve> curves(BudgetPlan plan) {
        boolean costIsKnown = rows(plan).anyMatch(row -> row.cost().isPresent());
        return costIsKnown ? CURVES : CURVES_WITHOUT_COST;
    }

    private static Stream<BudgetRow> rows(BudgetPlan plan) {
        return plan.years().stream().flatMap(year -> year.rows().stream());
    }

    private static Stream<Yen> amounts(BudgetPlan plan) {
        List<Curve> curves = curves(plan);
        return rows(plan).flatMap(row -> curves.stream().flatMap(curve -> curve.amount().apply(row).stream()));
    }

    /** All amounts and 0 yen, with a margin, so that no curve lies on the frame. */
    private static Range range(BudgetPlan plan) {
        DoubleSummaryStatistics amounts = DoubleStream.concat(
                        DoubleStream.of(0), amounts(plan).mapToDouble(Yen::amount))
                .summaryStatistics();
        Range all = new Range(amounts.getMin(), amounts.getMax());
        return all.getLength() == 0 ? new Range(-1, 1) : Range.expand(all, MARGIN, MARGIN);
    }
}
