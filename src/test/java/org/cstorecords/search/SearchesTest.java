package org.cstorecords.search;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cstorecords.Api;
import org.cstorecords.ApiTest;
import org.cstorecords.Postgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tests of what people type: selected searches with their first hit, and all names of the record. */
@ApiTest
class SearchesTest {

    private static final Path SEARCHES = Path.of("src/test/resources/org/cstorecords/search/searches.csv");

    /** Searches for all names of all records, in a spelling that replaces {@code n}; returns those that are not found. */
    private static final String NOT_FOUND = """
            select e.type || ' ' || e.slug || ': ' || v.q
            from entry e
            cross join unnest(string_to_array(concat_ws('; ', e.title, nullif(e.names, '')), '; ')) as n
            cross join lateral (select %s) as v (q)
            left join lateral search_query(v.q) as s on true
            where e.withdrawal_reason is null and (e.search @@ s.matching) is not true
            """;

    /** Every person and state in Cyrillic, by its identifier. */
    private static final Map<String, String> CYRILLIC = Map.ofEntries(
            entry("alexander-lukashenko", "Александр Лукашенко"),
            entry("alexander-studenikin", "Александр Студеникин"),
            entry("andrey-serdyukov", "Андрей Сердюков"),
            entry("ararat-mirzoyan", "Арарат Мирзоян"),
            entry("ban-ki-moon", "Пан Ги Мун"),
            entry("dmitry-medvedev", "Дмитрий Медведев"),
            entry("dmitry-peskov", "Дмитрий Песков"),
            entry("emomali-rakhmon", "Эмомали Рахмон"),
            entry("imangali-tasmagambetov", "Имангали Тасмагамбетов"),
            entry("islam-karimov", "Ислам Каримов"),
            entry("kakha-imnadze", "Каха Имнадзе"),
            entry("kassym-jomart-tokayev", "Касым-Жомарт Токаев"),
            entry("kurmanbek-bakiyev", "Курманбек Бакиев"),
            entry("lamberto-zannier", "Ламберто Заньер"),
            entry("nikol-pashinyan", "Никол Пашинян"),
            entry("nikolai-bordyuzha", "Николай Бордюжа"),
            entry("nursultan-nazarbayev", "Нурсултан Назарбаев"),
            entry("roza-otunbaeva", "Роза Отунбаева"),
            entry("sadyr-japarov", "Садыр Жапаров"),
            entry("samat-ordabaev", "Самат Ордабаев"),
            entry("serzh-sargsyan", "Серж Саргсян"),
            entry("stanislav-zas", "Станислав Зась"),
            entry("vladimir-putin", "Владимир Путин"),
            entry("vladimir-zainetdinov", "Владимир Зайнетдинов"),
            entry("AM", "Армения"),
            entry("AZ", "Азербайджан"),
            entry("BY", "Беларусь"),
            entry("GE", "Грузия"),
            entry("KZ", "Казахстан"),
            entry("KG", "Кыргызстан"),
            entry("RU", "Россия"),
            entry("TJ", "Таджикистан"),
            entry("UZ", "Узбекистан"));

    @Autowired
    Api api;

    /** The role that migrates, since that of the service ends statements after five seconds. */
    JdbcClient database =
            JdbcClient.create(Postgres.server().owner(Postgres.server().database()));

    @Test
    void selectedSearchesHaveTheirFirstHit() throws IOException {
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> found = new TreeMap<>();
        for (String line : Files.readAllLines(SEARCHES)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] columns = line.split("\\|", -1);
            String q = columns[0].strip();
            if (!columns[1].isBlank()) {
                expected.put(q, columns[1].strip());
                found.put(q, firstHit(q));
            }
            if (!columns[2].isBlank()) {
                expected.put(q + " (all)", records(columns[2].strip()));
                found.put(q + " (all)", records(q));
            }
        }

        assertThat(expected).hasSizeGreaterThan(250);
        // Only the differences, since the whole maps are unreadable.
        Map<String, String> missed = new TreeMap<>(expected);
        missed.entrySet().removeAll(found.entrySet());
        found.keySet().retainAll(missed.keySet());
        assertThat(found).isEqualTo(missed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            as it is           | n
            in upper case      | upper(n)
            joined by hyphens  | replace(n, ' ', '-')
            joined by slashes  | replace(n, ' ', '/')
            joined by stops    | replace(n, ' ', '.')
            between dashes     | replace(n, ' ', ' – ')
            without hyphens    | translate(n, '-–', '  ')
            with curly quotes  | translate(n, '''', '’')
            no punctuation     | regexp_replace(n, '[^[:alnum:] ]', ' ', 'g')
            British            | replace(replace(replace(n, 'rganiz', 'rganis'), 'efense', 'efence'), 'enter', 'entre')
            American           | replace(replace(n, 'efence', 'efense'), 'entre', 'enter')
            """)
    void everyNameIsFound(String spelling, String expression) {
        assertThat(database.sql(NOT_FOUND.formatted(expression))
                        .query(String.class)
                        .list())
                .as(spelling)
                .isEmpty();
    }

    @Test
    void everyPersonAndStateIsFoundInCyrillic() {
        Map<String, String> found = new TreeMap<>();
        CYRILLIC.forEach((id, name) -> found.put(id, firstHit(name).split(" ")[1]));

        assertThat(CYRILLIC.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        database.sql("select slug from entry where type in ('PERSON', 'MEMBER_STATE')")
                                .query(String.class)
                                .list());
        assertThat(found).allSatisfy((id, first) -> assertThat(first).isEqualTo(id));
    }

    @Test
    void everySynonymFindsItsMeaning() {
        List<@Nullable String> failed = database.sql("""
                select y.term || ': ' || y.meaning
                from search_synonym y
                cross join lateral search_query(y.term) as s
                cross join lateral search_query('"' || y.meaning || '"') as m
                where not exists (select from entry e where e.search @@ m.matching and e.search @@ s.matching)
                """).query(String.class).list();

        assertThat(failed).isEmpty();
    }

    private DocumentContext search(String q, int limit) {
        return api.get("search?limit=" + limit + "&q=" + URLEncoder.encode(q, StandardCharsets.UTF_8));
    }

    private String firstHit(String q) {
        DocumentContext page = search(q, 1);
        return page.<Integer>read("$.total") == 0
                ? "nothing"
                : page.read("$.items[0].type") + " " + page.read("$.items[0].record.id");
    }

    private String records(String q) {
        return search(q, 500).<List<String>>read("$.items[*].record.self").stream()
                .sorted()
                .toList()
                .toString();
    }
}
