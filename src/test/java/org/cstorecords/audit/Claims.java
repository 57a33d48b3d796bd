package org.cstorecords.audit;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What a citation claims that its paragraph carries, and whether the paragraph does. A claim is a group of which one
 * is enough: a paragraph that supports the attendance need not name everybody.
 */
final class Claims {

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\b\\d{4}-(0[1-9]|1[0-2])\\b");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");

    /** How much of a word tells it: the Armenian and the Armenians are of Armenia. */
    private static final int STEM = 5;

    /** The properties that name persons or, where no person is known, states. */
    private static final Set<String> OF_SOMEBODY =
            Set.of("attendance", "chair", "person", "state", "positions", "parties", "offices", "name", "aliases");

    /** The properties that give numbers. */
    private static final Set<String> OF_NUMBERS = Set.of("documentsSigned", "figures", "strengths");

    private Claims() {}

    /**
     * Returns what a paragraph lacks of what its citation claims; empty where it carries all, or nothing that this
     * audit knows to check is claimed.
     *
     * @param record the record as the API gives it
     * @param supports the properties that the citation supports
     * @param paragraph the text of the paragraph
     */
    static List<String> unconfirmed(JsonNode record, JsonNode supports, String paragraph) {
        List<String> lacking = new ArrayList<>();
        String text = fold(paragraph);
        for (JsonNode supported : supports) {
            String property = supported.asString();
            JsonNode value = record.path(property);
            Set<String> dates = new LinkedHashSet<>();
            collect(value, "edtf", dates);
            if (!dates.isEmpty() && dates.stream().noneMatch(date -> carriesDate(text, date))) {
                lacking.add(property + ": none of the dates " + dates);
            }
            Set<String> names = names(record, property, value);
            if (!names.isEmpty() && names.stream().noneMatch(name -> carriesName(text, name))) {
                lacking.add(property + ": none of the names " + names);
            }
            Set<String> numbers = OF_NUMBERS.contains(property) ? numbers(value) : Set.of();
            if (!numbers.isEmpty() && numbers.stream().noneMatch(number -> carriesNumber(text, number))) {
                lacking.add(property + ": none of the numbers " + numbers);
            }
        }
        return lacking;
    }

    /** Returns which years of a value that was not adopted its paragraph lacks. */
    static List<String> unconfirmed(String alternative, String paragraph) {
        String text = fold(paragraph);
        return YEAR.matcher(alternative)
                .results()
                .map(MatchResult::group)
                .filter(year -> !carriesYear(text, year))
                .map(year -> "not the year " + year)
                .toList();
    }

    /** Whether the text carries the year of a date in EDTF, and its month and day where it has them; of a run, any. */
    static boolean carriesDate(String text, String edtf) {
        String folded = fold(text);
        List<String> days = found(DAY, edtf);
        List<String> months = found(MONTH, edtf);
        if (!days.isEmpty()) {
            return days.stream().anyMatch(day -> carriesDay(folded, LocalDate.parse(day)));
        } else if (!months.isEmpty()) {
            return months.stream()
                    .anyMatch(month -> carriesYear(folded, month.substring(0, 4))
                            && folded.contains(MONTHS.get(Integer.parseInt(month.substring(5)) - 1)));
        }
        return found(YEAR, edtf).stream().anyMatch(year -> carriesYear(folded, year));
    }

    private static boolean carriesDay(String text, LocalDate day) {
        int number = day.getDayOfMonth();
        String month = MONTHS.get(day.getMonthValue() - 1);
        return carriesYear(text, String.valueOf(day.getYear()))
                        && matches(
                                text,
                                "\\b%s 0?%s\\b|\\b0?%s(th|st|nd|rd)?( of)? %s\\b"
                                        .formatted(month, number, number, month))
                || matches(
                        text,
                        String.format(
                                Locale.ROOT, "\\b0?%d\\.%02d\\.%d\\b", number, day.getMonthValue(), day.getYear()));
    }

    private static List<String> found(Pattern pattern, String edtf) {
        return pattern.matcher(edtf).results().map(MatchResult::group).toList();
    }

    /** Whether the text carries the stem of the last word of the name: a surname, a country or one from it. */
    static boolean carriesName(String text, String name) {
        String folded = fold(name);
        String word = folded.substring(folded.lastIndexOf(' ') + 1);
        return fold(text).contains(word.length() > STEM ? word.substring(0, STEM) : word);
    }

    /** Whether the text carries the number in figures, or in thousands. */
    static boolean carriesNumber(String text, String number) {
        String folded = fold(text);
        if (matches(folded, "(?<![\\d.])%s(?![\\d]|\\.\\d)".formatted(Pattern.quote(number)))) {
            return true;
        }
        BigDecimal thousands = new BigDecimal(number).movePointLeft(3).stripTrailingZeros();
        return matches(folded, "(?<![\\d.])%s thousand".formatted(Pattern.quote(thousands.toPlainString())));
    }

    private static boolean carriesYear(String text, String year) {
        return matches(text, "\\b%s\\b".formatted(year));
    }

    private static boolean matches(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).find();
    }

    private static Set<String> names(JsonNode record, String property, JsonNode value) {
        Set<String> names = new LinkedHashSet<>();
        if (!OF_SOMEBODY.contains(property)) {
            return names;
        } else if (record.path("self").asString().startsWith("/api/v1/persons/")) {
            names.add(record.path("name").asString());
            record.path("aliases").forEach(alias -> names.add(alias.asString()));
        } else {
            collect(value, "name", names);
            collect(value, "organisation", names);
        }
        return names;
    }

    private static Set<String> numbers(JsonNode value) {
        Set<String> numbers = new LinkedHashSet<>();
        if (value.isNumber()) {
            numbers.add(value.asString());
        }
        collect(value, "value", numbers);
        collect(value, "personnel", numbers);
        return numbers;
    }

    /** Collects the values that the objects within a value have under a name. */
    private static void collect(JsonNode value, String name, Set<String> found) {
        if (value.path(name).isValueNode() && !value.path(name).isNull()) {
            found.add(value.path(name).asString());
        }
        value.forEach(inner -> collect(inner, name, found));
    }

    /** Returns the text in lower case, without accents or commas, with single spaces. */
    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("(?<=\\d),(?=\\d{3})", "")
                .replaceAll("\\p{M}", "")
                .replaceAll("[\\s,]+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
