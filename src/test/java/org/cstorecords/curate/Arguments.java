package org.cstorecords.curate;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Named arguments of the functions that write records. */
final class Arguments {

    private static final Pattern UNKNOWN_FUNCTION = Pattern.compile("function (\\w+)\\((\\w+ => .*)\\) does not exist");

    private static final Pattern NAME = Pattern.compile("(\\w+) => ");

    private Arguments() {}

    /**
     * Explains why PostgreSQL found no function for a call.
     *
     * @param message the error message of PostgreSQL
     * @return the arguments that are unknown or missing, or empty if the message is about something else
     */
    static Optional<String> explain(DataSource owner, String message) {
        Matcher call = UNKNOWN_FUNCTION.matcher(message);
        if (!call.find()) {
            return Optional.empty();
        }
        String function = call.group(1);
        List<String> given = NAME.matcher(call.group(2))
                .results()
                .map(MatchResult::group)
                .map(name -> name.replace(" => ", ""))
                .toList();
        List<String> known = names(owner, function, "pronargs");
        List<String> unknown = without(given, known);
        List<String> missing = without(names(owner, function, "pronargs - pronargdefaults"), given);
        if (!unknown.isEmpty()) {
            return Optional.of("%s has no argument %s; its arguments are %s"
                    .formatted(function, quoted(unknown), String.join(", ", known)));
        }
        return missing.isEmpty() ? Optional.empty() : Optional.of(function + " lacks the argument " + quoted(missing));
    }

    /** Returns the names of the first arguments of a function, as many as an expression says. */
    private static List<String> names(DataSource owner, String function, String number) {
        return JdbcClient.create(owner)
                .sql("""
                        select a.name
                        from pg_proc p
                        cross join lateral unnest(p.proargnames) with ordinality as a (name, number)
                        where p.pronamespace = 'curation'::regnamespace and p.proname = ? and a.number <= %s
                        order by a.number
                        """.formatted(number))
                .param(function)
                .query((row, index) -> row.getString(1))
                .list();
    }

    private static List<String> without(List<String> names, List<String> others) {
        return names.stream().filter(name -> !others.contains(name)).toList();
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
    }
}
