package org.cstorecords.curate;

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
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Checks of a paragraph against the properties that a citation supports. One value of a property is enough: a paragraph
 * that supports the attendance need not name everybody.
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
    private static final Pattern WORD = Pattern.compile("\\b\\p{Alpha}\\p{Lower}{4,}");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");

    /** Letters of a word that are compared, so that "Armenian" matches Armenia. */
    private static final int STEM_LENGTH = 5;

    /** Properties that name persons or, where no person is known, states. */
    private static final Set<String> NAME_PROPERTIES =
            Set.of("attendance", "chair", "person", "state", "positions", "parties", "offices", "name", "aliases");

    /** Properties with numbers. */
    private static final Set<String> NUMBER_PROPERTIES = Set.of("documentsSigned", "figures", "strengths");

    private Claims() {}

    /**
     * Returns a description of each claim of a citation that the paragraph does not contain. Dates, names and numbers are
     * checked; of a text, such as a title or a summary, one word has to be in the paragraph.
     *
     * @param record the record as returned by the API
     * @param supports the properties that the citation supports
     * @param paragraph the text of the paragraph
     */
    static List<String> missing(JsonNode record, JsonNode supports, String paragraph) {
        List<String> missing = new ArrayList<>();
        String text = fold(paragraph);
        for (JsonNode supported : supports) {
            String property = supported.asString();
            JsonNode value = record.path(property);
            Set<String> dates = new LinkedHashSet<>();
            collect(value, "edtf", dates);
            if (!dates.isEmpty() && dates.stream().noneMatch(date -> containsDate(text, date))) {
                missing.add(property + ": none of the dates " + dates);
            }
            Set<String> names = names(record, property, value);
            if (!names.isEmpty() && names.stream().noneMatch(name -> containsName(text, name))) {
                missing.add(property + ": none of the names " + names);
            }
            Set<String> numbers = NUMBER_PROPERTIES.contains(property) ? numbers(value) : Set.of();
            if (!numbers.isEmpty() && numbers.stream().noneMatch(number -> containsNumber(text, number))) {
                missing.add(property + ": none of the numbers " + numbers);
            }
            Set<String> stems = value.isString() && names.isEmpty() ? stems(value.asString()) : Set.of();
            if (!stems.isEmpty() && stems.stream().noneMatch(text::contains)) {
                missing.add(property + ": none of its words");
            }
        }
        return missing;
    }

    /** Returns a description of each year of an alternative value that the paragraph does not contain. */
    static List<String> missing(String alternative, String paragraph) {
        String text = fold(paragraph);
        return YEAR.matcher(alternative)
                .results()
                .map(MatchResult::group)
                .filter(year -> !containsYear(text, year))
                .map(year -> "not the year " + year)
                .toList();
    }

    /** Whether the text contains an EDTF date to its full precision. One date of an interval or set is enough. */
    static boolean containsDate(String text, String edtf) {
        String folded = fold(text);
        List<String> days = findAll(DAY, edtf);
        List<String> months = findAll(MONTH, edtf);
        if (!days.isEmpty()) {
            return days.stream().anyMatch(day -> containsDay(folded, LocalDate.parse(day)));
        } else if (!months.isEmpty()) {
            return months.stream()
                    .anyMatch(month -> containsYear(folded, month.substring(0, 4))
                            && folded.contains(MONTHS.get(Integer.parseInt(month.substring(5)) - 1)));
        }
        return findAll(YEAR, edtf).stream().anyMatch(year -> containsYear(folded, year));
    }

    private static boolean containsDay(String text, LocalDate day) {
        int number = day.getDayOfMonth();
        String month = MONTHS.get(day.getMonthValue() - 1);
        return containsYear(text, String.valueOf(day.getYear()))
                        && matches(
                                text,
                                "\\b%s 0?%s\\b|\\b0?%s(th|st|nd|rd)?( of)? %s\\b"
                                        .formatted(month, number, number, month))
                || matches(
                        text,
                        String.format(
                                Locale.ROOT, "\\b0?%d\\.%02d\\.%d\\b", number, day.getMonthValue(), day.getYear()));
    }

    private static List<String> findAll(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Whether the text contains the stem of the last word of the name, such as a surname or a country. */
    static boolean containsName(String text, String name) {
        String folded = fold(name);
        String word = folded.substring(folded.lastIndexOf(' ') + 1);
        return fold(text).contains(word.length() > STEM_LENGTH ? word.substring(0, STEM_LENGTH) : word);
    }

    /** Whether the text contains the number in digits, or in thousands. */
    static boolean containsNumber(String text, String number) {
        String folded = fold(text);
        if (matches(folded, "(?<![\\d.])%s(?![\\d]|\\.\\d)".formatted(Pattern.quote(number)))) {
            return true;
        }
        BigDecimal thousands = new BigDecimal(number).movePointLeft(3).stripTrailingZeros();
        return matches(folded, "(?<![\\d.])%s thousand".formatted(Pattern.quote(thousands.toPlainString())));
    }

    private static boolean containsYear(String text, String year) {
        return matches(text, "\\b%s\\b".formatted(year));
    }

    private static boolean matches(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).find();
    }

    private static Set<String> names(JsonNode record, String property, JsonNode value) {
        Set<String> names = new LinkedHashSet<>();
        if (!NAME_PROPERTIES.contains(property)) {
            return names;
        } else if (record.path("self").asString().startsWith("/api/v1/persons/")) {
            names.add(record.path("name").asString());
            record.path("aliases").forEach(alias -> names.add(alias.asString()));
        } else {
            collect(value, "name", names);
            collect(value, "organization", names);
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

    /** Returns the first letters of each longer word of a text; none for an enumeration, which is in capitals. */
    private static Set<String> stems(String text) {
        return findAll(WORD, text).stream()
                .map(word -> fold(word).substring(0, STEM_LENGTH))
                .collect(Collectors.toSet());
    }

    /** Collects the values of a property from all nested objects. */
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
