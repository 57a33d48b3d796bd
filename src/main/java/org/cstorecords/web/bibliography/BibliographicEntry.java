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
import java.util.stream.IntStream;
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
     * @param edition release of the dataset in words
     * @param accessed day of access, or null
     */
    CslItem csl(String edition, @Nullable LocalDate accessed) {
        return new CslItem(
                id,
                "entry",
                genre,
                title,
                author == null ? null : List.of(new CslItem.Name(author)),
                date == null ? null : new CslItem.Date(dateParts(date), isUncertain(date) ? true : null),
                accessed == null ? null : new CslItem.Date(List.of(dateParts(accessed.toString(), accessed)), null),
                DATASET,
                DATASET,
                edition,
                Links.page(self),
                summary,
                note(),
                "en");
    }

    /**
     * Returns the BibTeX entry, with escaped special characters of TeX.
     *
     * @param edition release of the dataset in words
     * @param accessed day of access, or null
     */
    String bibtex(String edition, @Nullable LocalDate accessed) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (author != null) {
            fields.put("author", "{{" + escape(author) + "}}");
        }
        fields.put("title", "{{" + escape(title) + "}}");
        fields.put("type", "{" + escape(genre) + "}");
        fields.put("howpublished", "{" + DATASET + ", " + edition + "}");
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
        fields.put("url", "{" + Links.page(self) + "}");
        if (accessed != null) {
            fields.put("urldate", "{" + accessed + "}");
        }
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

    /**
     * Returns the RIS record of a web page. A line break within a value becomes a space.
     *
     * @param edition release of the dataset in words
     * @param accessed day of access, or null
     */
    String ris(String edition, @Nullable LocalDate accessed) {
        StringBuilder ris = new StringBuilder();
        add(ris, "TY", "ELEC");
        add(ris, "ID", id);
        add(ris, "AU", author);
        add(ris, "TI", title);
        add(ris, "T2", DATASET);
        add(ris, "PB", DATASET);
        add(ris, "ET", edition);
        add(ris, "M3", genre);
        if (date != null) {
            List<Integer> first = dateParts(date).get(0);
            add(ris, "PY", String.valueOf(first.get(0)));
            add(ris, "DA", risDate(first));
        }
        add(ris, "UR", Links.page(self));
        add(ris, "Y2", accessed == null ? null : risDate(dateParts(accessed.toString(), accessed)));
        add(ris, "N1", note());
        add(ris, "AB", summary);
        add(ris, "LA", "en");
        return ris.append("ER  - \r\n").toString();
    }

    private static void add(StringBuilder ris, String tag, @Nullable String value) {
        if (value != null) {
            ris.append(tag).append("  - ").append(value.replaceAll("\\R", " ")).append("\r\n");
        }
    }

    /** Returns the date as {@code YYYY/MM/DD/}, with empty parts that are unknown. */
    private static String risDate(List<Integer> parts) {
        return IntStream.range(0, 3)
                .mapToObj(i -> i >= parts.size() ? "" : (parts.get(i) < 10 ? "0" : "") + parts.get(i))
                .collect(Collectors.joining("/", "", "/"));
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
