package org.cstorecords.web.bibliography;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cstorecords.date.HistoricalDate;
import org.cstorecords.web.format.Links;
import org.jspecify.annotations.Nullable;

/**
 * Bibliographic data of a record.
 *
 * @param self path of the record
 * @param genre kind of record in words, such as {@code statement}
 * @param status status of the act or session; null for records that have none
 * @param author body or group that acted or met; null if no source states it
 * @param date date of the subject of the record; null if no source states it
 */
public record BibliographicEntry(
        String id,
        String self,
        String title,
        String genre,
        @Nullable Enum<?> status,
        @Nullable String author,
        @Nullable HistoricalDate date,
        @Nullable String summary) {

    private static final String DATASET = "CSTO Records";
    private static final Pattern UNCERTAIN = Pattern.compile("[?~%\\[]");
    private static final Pattern RANGE = Pattern.compile("/|\\.\\.");
    private static final Map<Integer, String> TEX_ESCAPES = Map.ofEntries(
            Map.entry((int) '\\', "\\textbackslash{}"),
            Map.entry((int) '{', "\\textbraceleft{}"),
            Map.entry((int) '}', "\\textbraceright{}"),
            Map.entry((int) '~', "\\textasciitilde{}"),
            Map.entry((int) '^', "\\textasciicircum{}"),
            Map.entry((int) '$', "\\$"),
            Map.entry((int) '&', "\\&"),
            Map.entry((int) '#', "\\#"),
            Map.entry((int) '%', "\\%"),
            Map.entry((int) '_', "\\_"));

    /**
     * Returns the item of CSL-JSON.
     *
     * @param version number of the dataset version that was read
     */
    CslItem csl(long version) {
        return new CslItem(
                id,
                "entry",
                genre,
                title,
                author == null ? null : List.of(new CslItem.Name(author)),
                date == null ? null : new CslItem.Date(dateParts(date), isUncertain(date) ? true : null),
                DATASET,
                DATASET,
                version(version),
                Links.of(self),
                summary,
                note(),
                "en");
    }

    /**
     * Returns the BibTeX entry, with escaped special characters of TeX.
     *
     * @param version number of the dataset version that was read
     */
    String bibtex(long version) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (author != null) {
            fields.put("author", "{{" + escape(author) + "}}");
        }
        fields.put("title", "{{" + escape(title) + "}}");
        fields.put("type", "{" + escape(genre) + "}");
        fields.put("howpublished", "{" + DATASET + ", " + version(version) + "}");
        fields.put("publisher", "{" + DATASET + "}");
        if (date != null) {
            List<List<Integer>> parts = dateParts(date);
            fields.put(
                    "year",
                    parts.stream()
                            .map(part -> String.valueOf(part.get(0)))
                            .distinct()
                            .collect(Collectors.joining("--", "{", "}")));
            if (parts.size() == 1 && parts.get(0).size() > 1) {
                fields.put("month", month(parts.get(0).get(1)));
            }
        }
        fields.put("url", "{" + Links.of(self) + "}");
        if (note() != null) {
            fields.put("note", "{" + escape(note()) + "}");
        }
        if (summary != null) {
            fields.put("abstract", "{" + escape(summary) + "}");
        }
        return fields.entrySet().stream()
                .map(field -> "  " + field.getKey() + " = " + field.getValue())
                .collect(Collectors.joining(",\n", "@misc{" + id + ",\n", "\n}\n"));
    }

    private static String version(long version) {
        return "dataset version " + version;
    }

    private @Nullable String note() {
        String note = Stream.of(
                        date == null ? "" : "Date (EDTF): " + date.edtf() + ".",
                        status == null ? "" : "Status: " + status + ".")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return note.isEmpty() ? null : note;
    }

    private static boolean isUncertain(HistoricalDate date) {
        return UNCERTAIN.matcher(date.edtf()).find();
    }

    /** Returns the date as year, month and day, or the first and last date of a range that these cannot express. */
    private static List<List<Integer>> dateParts(HistoricalDate date) {
        String[] ends = RANGE.split(date.edtf());
        return Stream.of(dateParts(ends[0], date.earliest()), dateParts(ends[ends.length - 1], date.latest()))
                .distinct()
                .toList();
    }

    /** Returns the year of the day and, if the EDTF expression has them, the month and the day. */
    private static List<Integer> dateParts(String edtf, LocalDate day) {
        int precision = edtf.split("-").length;
        return List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth()).subList(0, precision);
    }

    private static String month(int number) {
        return Month.of(number).getDisplayName(TextStyle.SHORT, Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static String escape(String text) {
        return text.codePoints()
                .mapToObj(codePoint -> TEX_ESCAPES.getOrDefault(codePoint, Character.toString(codePoint)))
                .collect(Collectors.joining());
    }
}
