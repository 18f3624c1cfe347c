import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares the mutants that survived with the list of those that may, each with its reason.
 *
 * <p>Usage: {@code java Mutants.java PACKAGE mutations.csv mutants.md}. A line of the list is a row of a table: place
 * (class and method below the package), change, number, reason. Exit status 1 if a survivor is not in the list, or the
 * list has one that did not survive. Classes that were not mutated are left out of the comparison, and a listed mutant that
 * timed out is no difference: on a busy machine a slower program may be stopped.
 */
final class Mutants {

    private static final Set<String> SURVIVED = Set.of("SURVIVED", "NO_COVERAGE");
    private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\| `([^`]+)` \\| (\\d+) \\| (.*\\S) \\|");
    private static final Pattern LAMBDA = Pattern.compile("lambda\\$(.+)\\$\\d+");

    /** A kind of change to a method; lines are left out, because they move. */
    private record Mutant(String owner, String method, String change) {

        String inTheList(int number) {
            return "| `" + owner + "." + method + "` | `" + change + "` | " + number + " |";
        }
    }

    private Mutants() {}

    public static void main(String[] args) throws IOException {
        if (Files.notExists(Path.of(args[1]))) {
            System.out.println("nothing was mutated in " + args[0]);
            return;
        }
        Set<String> mutated = new TreeSet<>();
        Map<Mutant, Integer> survivors = new TreeMap<>(Comparator.comparing(Mutant::toString));
        Map<Mutant, Integer> stopped = new TreeMap<>(Comparator.comparing(Mutant::toString));
        for (String line : Files.readAllLines(Path.of(args[1]))) {
            String[] cells = line.split(",", -1);
            String owner = cells[1].substring(args[0].length() + 1);
            mutated.add(owner);
            Mutant mutant = new Mutant(owner, method(cells[3]), change(cells[2]));
            if (SURVIVED.contains(cells[5])) {
                survivors.merge(mutant, 1, Integer::sum);
            } else if (cells[5].equals("TIMED_OUT")) {
                stopped.merge(mutant, 1, Integer::sum);
            }
        }
        List<String> problems = differences(survivors, stopped, listed(Path.of(args[2]), mutated));
        problems.forEach(System.out::println);
        System.out.printf("%d mutants survived, %d differences from the list%n", total(survivors), problems.size());
        System.exit(problems.isEmpty() ? 0 : 1);
    }

    /** A method of the source; the number of a lambda changes with any other lambda. */
    private static String method(String name) {
        Matcher lambda = LAMBDA.matcher(name);
        return lambda.matches() ? lambda.group(1) : name;
    }

    private static String change(String mutator) {
        return mutator.substring(mutator.lastIndexOf('.') + 1).replace("Mutator", "");
    }

    private static Map<Mutant, Integer> listed(Path list, Set<String> mutated) throws IOException {
        Map<Mutant, Integer> listed = new TreeMap<>(Comparator.comparing(Mutant::toString));
        for (String line : Files.readAllLines(list)) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                String place = row.group(1);
                int dot = place.lastIndexOf('.');
                Mutant mutant = new Mutant(place.substring(0, dot), place.substring(dot + 1), row.group(2));
                if (mutated.contains(mutant.owner())) {
                    listed.merge(mutant, Integer.parseInt(row.group(3)), Integer::sum);
                }
            }
        }
        return listed;
    }

    private static List<String> differences(
            Map<Mutant, Integer> survivors, Map<Mutant, Integer> stopped, Map<Mutant, Integer> listed) {
        List<String> problems = new ArrayList<>();
        survivors.forEach((mutant, number) -> {
            if (number > listed.getOrDefault(mutant, 0)) {
                problems.add("not in the list: " + mutant.inTheList(number - listed.getOrDefault(mutant, 0)));
            }
        });
        listed.forEach((mutant, number) -> {
            int notKilled = survivors.getOrDefault(mutant, 0) + stopped.getOrDefault(mutant, 0);
            if (number > notKilled) {
                problems.add("did not survive: " + mutant.inTheList(number - notKilled));
            }
        });
        return problems;
    }

    private static int total(Map<Mutant, Integer> mutants) {
        return mutants.values().stream().mapToInt(Integer::intValue).sum();
    }
}
