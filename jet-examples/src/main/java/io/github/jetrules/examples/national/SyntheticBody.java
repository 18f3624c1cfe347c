package io.github.jetrules.examples.national;

import io.github.jetrules.core.organisation.LocalGovernmentCode;
import io.github.jetrules.core.organisation.OrganisationKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A body with invented figures, and of most bodies an invented code.
 *
 * @param label what the body is called, which says that it is synthetic
 * @param kind its kind
 * @param population an invented population
 * @param participants an invented number of participants
 * @param employmentCosts invented employment costs in yen
 */
record SyntheticBody(String label, OrganisationKind kind, long population, int participants, long employmentCosts) {

    /** Prefectures, designated cities, and as many others as make a country. */
    static final int COUNTRY = 1_788;

    private static final int FIRST_NUMBER = 701;
    private static final int PREFECTURES = 47;

    /** All bodies of a country; the same for the same seed. */
    static List<SyntheticBody> country(long seed) {
        // The algorithm of Random is part of its contract: the same figures on every platform.
        Random random = new Random(seed);
        List<SyntheticBody> bodies = new ArrayList<>();
        for (LocalGovernment body : LocalGovernment.all()) {
            String label = body.code() + " " + body.name().en() + ", synthetic figures";
            boolean prefecture = body.kind() == OrganisationKind.PREFECTURE;
            bodies.add(
                    of(label, body.kind(), prefecture ? 500_000 : 700_000, prefecture ? 9_000_000 : 3_500_000, random));
        }
        for (int i = 0; bodies.size() < COUNTRY; i++) {
            String label = code(i) + " synthetic body and figures";
            int scale = switch (random.nextInt(3)) {
                case 0 -> 5_000;
                case 1 -> 50_000;
                default -> 400_000;
            };
            bodies.add(of(label, OrganisationKind.MUNICIPALITY, 500, scale, random));
        }
        return bodies;
    }

    /** Takes the prefectures in turn. */
    private static LocalGovernmentCode code(int i) {
        int prefecture = i % PREFECTURES + 1;
        int number = FIRST_NUMBER + i / PREFECTURES;
        return LocalGovernmentCode.withCheckDigit(
                (prefecture < 10 ? "0" : "") + Integer.toString(prefecture) + Integer.toString(number));
    }

    private static SyntheticBody of(String label, OrganisationKind kind, int least, int most, Random random) {
        int population = least + random.nextInt(most - least);
        int participants = random.nextInt(2 + population / 25_000);
        long perParticipant = 3_500_000 + random.nextInt(1_500) * 1_000L;
        return new SyntheticBody(label, kind, population, participants, participants * perParticipant);
    }
}
