package org.cstorecords.registry;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A search of records.
 *
 * @param words the words of the client, those that are in no record replaced by similar ones
 * @param tsquery what PostgreSQL searches: the words as text of its type {@code tsquery}, repeated terms left out
 */
public record SearchQuery(String words, String tsquery) {

    /** How many different words a search can have. */
    public static final int MAX_WORDS = 32;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern TERM = Pattern.compile("'(?:[^']|'')*'");

    /** Returns whether the text has too many different words, without knowing which of them are the same to PostgreSQL. */
    static boolean isTooLong(String text) {
        return WORD.matcher(text)
                        .results()
                        .map(word -> word.group().toLowerCase(Locale.ROOT))
                        .distinct()
                        .count()
                > MAX_WORDS;
    }

    /** Returns whether the search has too many terms, where each word of a phrase is one. */
    boolean isTooLong() {
        return TERM.matcher(tsquery).results().count() > MAX_WORDS;
    }
}
