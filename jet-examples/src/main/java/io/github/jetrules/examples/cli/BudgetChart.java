package io.github.jetrules.examples.cli;

import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.rules.budget.BudgetPlan;
import io.github.jetrules.rules.budget.BudgetQuestion;
import io.github.jetrules.rules.budget.BudgetRow;
import io.github.jetrules.rules.budget.BudgetYear;
import io.github.jetrules.rules.text.Texts;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * Makes the chart of a fiscal year.
 *
 * <p>The curves differ in colour, stroke and point, so that they stay apart in print without colour and for people who
 * see fewer colours.
 */
final class BudgetChart {

    private static final Color[] COLOURS = {new Color(0xC0, 0x4A, 0x00), new Color(0x00, 0x5A, 0x9C), Color.BLACK};
    private static final Stroke[] STROKES = {line(), line(10, 4), line(3, 4)};
    private static final Shape[] POINTS = {
        new Ellipse2D.Double(-4, -4, 8, 8), new Rectangle2D.Double(-4, -4, 8, 8), triangle()
    };

    /** More points than this would run into one another. */
    private static final int MAX_POINTS = 40;

    private final BudgetPlan plan;
    private final List<BudgetPlot.Curve> curves;
    private final Range range;
    private final Texts texts;

    BudgetChart(BudgetPlan plan, List<BudgetPlot.Curve> curves, Range range, Locale locale) {
        this.plan = plan;
        this.curves = curves;
        this.range = range;
        this.texts = Texts.in(locale);
    }

    JFreeChart of(BudgetYear year) {
        XYPlot plot =
                new XYPlot(data(year), headcounts(), yen(), renderer(year.rows().size()));
        plot.setOrientation(PlotOrientation.VERTICAL);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setDomainGridlinePaint(Color.LIGHT_GRAY);
        plot.setRangeGridlinePaint(Color.LIGHT_GRAY);
        plot.setRangeZeroBaselineVisible(true);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        JFreeChart chart = new JFreeChart(title(year), font(Font.BOLD, 16), plot, false);
        chart.setBackgroundPaint(Color.WHITE);
        chart.setPadding(new RectangleInsets(10, 10, 10, 20));
        LegendTitle legend = new LegendTitle(plot);
        legend.setItemFont(font(Font.PLAIN, 13));
        legend.setPosition(RectangleEdge.TOP);
        chart.addSubtitle(legend);
        // At the bottom the first one stands lowest.
        Stream.of(sources(year), assumptions()).forEach(text -> chart.addSubtitle(note(text)));
        return chart;
    }

    private XYSeriesCollection data(BudgetYear year) {
        XYSeriesCollection data = new XYSeriesCollection();
        for (BudgetPlot.Curve curve : curves) {
            XYSeries series = new XYSeries(texts.label("column." + curve.column()));
            for (BudgetRow row : year.rows()) {
                // What is not known is a gap in the curve.
                series.add(
                        row.participants().people(),
                        curve.amount()
                                .apply(row)
                                .map(yen -> (Number) yen.amount())
                                .orElse(null));
            }
            data.addSeries(series);
        }
        return data;
    }

    private NumberAxis headcounts() {
        NumberAxis axis = axis(unit("participants", "people"));
        int first = plan.question().participants().first().people();
        int last = plan.question().participants().last().people();
        axis.setRange(first - 0.5, last + 0.5);
        return axis;
    }

    private NumberAxis yen() {
        NumberAxis axis = axis(texts.unit("yen"));
        axis.setRange(range);
        return axis;
    }

    private static NumberAxis axis(String label) {
        NumberAxis axis = new NumberAxis(label);
        axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        axis.setNumberFormatOverride(new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)));
        axis.setLabelFont(font(Font.PLAIN, 13));
        axis.setTickLabelFont(font(Font.PLAIN, 12));
        return axis;
    }

    private static XYLineAndShapeRenderer renderer(int rows) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, rows <= MAX_POINTS);
        for (int i = 0; i < COLOURS.length; i++) {
            renderer.setSeriesPaint(i, COLOURS[i]);
            renderer.setSeriesStroke(i, STROKES[i]);
            renderer.setSeriesShape(i, POINTS[i]);
        }
        renderer.setDrawSeriesLineAsPath(true); // or dashes would begin anew at every point
        renderer.setLegendLine(new java.awt.geom.Line2D.Double(-18, 0, 18, 0));
        return renderer;
    }

    private String title(BudgetYear year) {
        return texts.value(year.fiscalYear()) + texts.label("colon") + texts.label("heading.budget");
    }

    private String assumptions() {
        BudgetQuestion question = plan.question();
        Stream<String> kind = Stream.of(texts.value(question.organisation().kind()));
        Stream<String> facts = Stream.of(
                        fact("population", question.facts().population()),
                        fact("employmentCostsPerParticipant", question.facts().employmentCostsPerParticipant()),
                        fact("receivesAllocation", question.facts().receivesAllocation()))
                .flatMap(Optional::stream);
        return Stream.concat(kind, facts).collect(Collectors.joining(texts.label("comma")));
    }

    private Optional<String> fact(String name, Fact<?> fact) {
        return fact.value().map(value -> texts.label("label." + name) + texts.label("colon") + texts.value(value));
    }

    /** Which documents the amounts come from, how far they hold, and the edition. */
    private String sources(BudgetYear year) {
        String sources = year.rows().stream()
                .flatMap(row -> Stream.concat(row.costLines().stream(), row.measureLines().stream()))
                .flatMap(line -> line.citations().stream())
                .map(Citation::source)
                .distinct()
                .map(source -> source.title().in(texts.locale()))
                .collect(Collectors.joining(texts.label("comma")));
        String levels = texts.value(year.assurances());
        String assurance = levels.isEmpty() ? "" : texts.label("open.bracket") + levels + texts.label("close.bracket");
        return texts.label("sources") + texts.label("colon") + sources + assurance + texts.label("comma")
                + texts.label("edition") + " "
                + plan.basis().edition().name();
    }

    private static TextTitle note(String text) {
        TextTitle note = new TextTitle(text, font(Font.PLAIN, 12));
        note.setPosition(RectangleEdge.BOTTOM);
        note.setHorizontalAlignment(HorizontalAlignment.LEFT);
        return note;
    }

    private String unit(String column, String unit) {
        return texts.label("column." + column)
                + texts.label("open.bracket")
                + texts.unit(unit)
                + texts.label("close.bracket");
    }

    private static Font font(int style, int size) {
        return new Font(Font.SANS_SERIF, style, size);
    }

    private static Stroke line(float... dashes) {
        return dashes.length == 0
                ? new BasicStroke(2f)
                : new BasicStroke(2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, dashes, 0f);
    }

    private static Shape triangle() {
        Path2D triangle = new Path2D.Double();
        triangle.moveTo(0, -5);
        triangle.lineTo(5, 4);
        triangle.lineTo(-5, 4);
        triangle.closePath();
        return triangle;
    }
}
