package org.cstorecords.query;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Function;
import org.cstorecords.asof.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list as the database returned it.
 *
 * @param items the records of the page
 * @param total the number of records of the whole list, or a lower bound of it
 * @param totalIsLowerBound whether the list can have more records than {@code total}
 * @param last the keys of the last record of the page as text if more pages follow, else null
 * @param corrected the words of the search if they are not those of the client, else null
 * @param explanation why the list is empty, or null if it is not
 * @param asOf what the sources say about the day of {@code asOf} beside the items, or null without that parameter
 * @param <T> an item
 */
public record Slice<T>(
        List<T> items,
        long total,
        boolean totalIsLowerBound,
        @Nullable List<String> last,
        @Nullable String corrected,
        @Nullable Explanation explanation,
        @Nullable AsOf asOf) {

    /** How a request was understood that matches no record. */
    @Schema(name = "Explanation", description = "How a request was understood that matches no record.")
    public record Explanation(
            @Schema(description = "The words and phrases that a record must have, in the spelling of the index.")
            List<String> words,

            @Schema(description = "Names that were searched for, too, since they mean the same.")
            List<Synonym> synonyms,

            @Schema(description = "The words and phrases that a record must not have.")
            List<String> excluded,

            @Schema(
                    description =
                            "The words that were not searched for, since nearly every record has them. A search for"
                                    + " nothing else matches no record.",
                    example = "[\"the\"]")
            List<String> ignored,

            @Schema(description = "The filters, and how many records match without each of them.")
            List<FilterTotal> filters) {}

    /** A name that no source uses, and the name that the record uses. */
    @Schema(name = "Synonym", description = "A name that no source uses, and the name that the record uses.")
    public record Synonym(
            @Schema(description = "The name as it was searched for.", example = "odkb")
            String term,

            @Schema(description = "The name that the record uses.", example = "CSTO")
            String meaning) {}

    /** A filter, and the number of records without it. */
    @Schema(name = "FilterTotal", description = "A filter, and how many records match without it.")
    public record FilterTotal(
            @Schema(description = "Name of the parameter.", example = "from")
            String parameter,

            @Schema(description = "Number of records that match all other filters, at most 10,001.")
            long total) {}

    /** Returns the same page with each item converted. */
    public <R> Slice<R> map(Function<T, R> conversion) {
        return with(items.stream().map(conversion).toList());
    }

    /** Returns the same page with other items, in the same order. */
    public <R> Slice<R> with(List<R> converted) {
        return new Slice<>(converted, total, totalIsLowerBound, last, corrected, explanation, asOf);
    }
}
