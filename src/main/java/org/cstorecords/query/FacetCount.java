package org.cstorecords.query;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How many records of a list have a value.
 */
@Schema(name = "FacetCount", description = "Number of records of a list that have a value.")
public record FacetCount(
        @Schema(description = "The value, as the filter of the same name accepts it.")
        String value,

        @Schema(description = "Name of the value; null if the value is its own name.") @Nullable
        String name,

        @Schema(description = "Number of records, at least 1.")
        long count) {

    /** How many records of a list are of a year. */
    @Schema(
            name = "YearCount",
            description =
                    "Number of records of a list that are of a year. With `from` and `to` at the ends of the year,"
                            + " the list has `count` and `possible` records together.")
    public record OfYear(
            @Schema(description = "The year.", example = "2013")
            String value,

            @Schema(description = "Number of records whose date lies within the year.")
            long count,

            @Schema(description = "Number of other records whose date may lie within the year.")
            long possible) {

        private static final int SPAN = 10_000;

        /**
         * Returns the counts of years.
         *
         * @param spans numbers of records by the first and the last year that their date can mean, such as 20132014
         */
        static List<OfYear> of(Map<Integer, Long> spans) {
            Map<Integer, OfYear> years = new TreeMap<>();
            spans.forEach((span, records) -> {
                int first = span / SPAN;
                int last = span % SPAN;
                for (int year = first; year <= last; year++) {
                    OfYear found = first == last
                            ? new OfYear(String.valueOf(year), records, 0)
                            : new OfYear(String.valueOf(year), 0, records);
                    years.merge(year, found, OfYear::plus);
                }
            });
            return List.copyOf(years.values());
        }

        private OfYear plus(OfYear other) {
            return new OfYear(value, count + other.count, possible + other.possible);
        }
    }
}
