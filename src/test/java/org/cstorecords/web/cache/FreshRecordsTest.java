package org.cstorecords.web.cache;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.awaitility.Awaitility;
import org.cstorecords.Api;
import org.cstorecords.ExpendableApiTest;
import org.cstorecords.Postgres;
import org.cstorecords.StatementCounter;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;

/** Calendars, feeds and citations of new records, with text that needs escaping. */
@ExpendableApiTest
class FreshRecordsTest {

    static final JdbcTemplate DATABASE = new JdbcTemplate(Postgres.server().owner(ExpendableApiTest.DATABASE));
    static final String SPECIAL_CHARACTERS = "100 % {of} $ & # _ ~ ^ \\ <b>Совет; a, b</b> \uD83D\uDCC5";

    @Autowired
    Api api;

    @Test
    void aSessionOfTwoDaysIsAnEventOfTwoDays() throws IOException, ParserException {
        recordSession("fresh-two-days", "Two days", "2008-09-04/2008-09-05?", "s");

        assertThat(event("fresh-two-days").toString())
                .contains("DTSTART;VALUE=DATE:20080904", "DTEND;VALUE=DATE:20080906", "STATUS:TENTATIVE");
    }

    @Test
    void aCalendarPreservesSpecialCharacters() throws IOException, ParserException {
        String summary = SPECIAL_CHARACTERS + "\n" + "Совет коллективной безопасности \uD83D\uDCC5".repeat(9);
        recordSession("fresh-odd", SPECIAL_CHARACTERS, "2008-09-04", summary);

        Component event = event("fresh-odd");

        assertThat(event.getRequiredProperty(Property.SUMMARY).getValue()).isEqualTo(SPECIAL_CHARACTERS);
        assertThat(event.getRequiredProperty(Property.DESCRIPTION).getValue()).isEqualTo(summary);
        assertThat(calendar().split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void theFeedBeginsWithTheLastChange() throws FeedException {
        recordDecision("fresh-first", "First");
        recordDecision("fresh-second", "Second");
        assertThat(feed().getEntries()).extracting(Entry::getTitle).startsWith("Second", "First");

        recordDecision("fresh-first", SPECIAL_CHARACTERS);

        Feed feed = feed();
        assertThat(feed.getEntries()).extracting(Entry::getTitle).startsWith(SPECIAL_CHARACTERS, "Second");
        Entry first = feed.getEntries().get(0);
        assertThat(first.getUpdated()).isAfterOrEqualTo(first.getPublished());
        assertThat(feed.getEntries().get(1).getUpdated()).isBeforeOrEqualTo(first.getUpdated());
        assertThat(api.ids("decisions?sort=-updated&limit=2")).containsExactly("fresh-first", "fresh-second");
    }

    @Test
    void bibtexEscapesTexCommands() throws ParseException {
        recordDecision("fresh-odd-decision", SPECIAL_CHARACTERS);

        String text = api.send(HttpMethod.GET, "decisions/fresh-odd-decision/citation?format=bibtex")
                .body();

        assertThat(text)
                .contains("title = {{100 \\% \\textbraceleft{}of\\textbraceright{} \\$ \\& \\# \\_ \\textasciitilde{}"
                        + " \\textasciicircum{} \\textbackslash{} <b>Совет; a, b</b> \uD83D\uDCC5}}");
        assertThat(new BibTeXParser()
                        .parseFully(new StringReader(text))
                        .getEntries()
                        .values())
                .singleElement()
                .extracting(BibTeXEntry::getType)
                .isEqualTo(BibTeXEntry.TYPE_MISC);
    }

    @Test
    void aWithdrawnRecordHasNoFeedEntryAndNoCitation() throws FeedException {
        recordDecision("fresh-gone", "Gone soon");
        DATABASE.execute("select curation.withdraw('DECISION', 'fresh-gone', 'Gone soon', 'It never was.')");

        api.problem(410, "decisions/fresh-gone/citation");
        assertThat(feed().getEntries()).extracting(Entry::getTitle).doesNotContain("Gone soon");
    }

    @Test
    void aCitationSaysThatTheRecordsChangedAfterTheRelease() {
        recordDecision("fresh-version", "Version");

        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(api.send(HttpMethod.GET, "decisions/fresh-version/citation")
                                .json()
                                .<String>read("$[0].version"))
                        .endsWith("+ (modified)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "ndjson"})
    void aResponseReadFromANewerVersionHasTheEntityTagOfThatVersion(String format) {
        String title = "Read early as " + format;
        recordDecision("fresh-early", "To be read early");
        String url = "decisions?q=early&format=" + format;
        Api.Response before = Awaitility.await()
                .until(
                        () -> api.send(HttpMethod.GET, url),
                        response -> response.body().contains("To be read early"));
        recordDecision("fresh-early", title);
        Api.Response early = api.send(HttpMethod.GET, url);

        assertThat(early.body()).contains(title);
        String tag = requireNonNull(early.headers().getETag());
        assertThat(tag).isNotEqualTo(before.headers().getETag());
        assertThat(statusIfNoneMatch(tag, url)).isEqualTo(304);
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(StatementCounter.during(
                                () -> assertThat(statusIfNoneMatch(tag, url)).isEqualTo(304)))
                        .isZero());
    }

    private int statusIfNoneMatch(String tag, String url) {
        return api.send(HttpMethod.GET, url, "If-None-Match", tag).status().value();
    }

    private static void recordSession(String id, String title, String date, String summary) {
        DATABASE.queryForList("""
                select curation.record_session(
                  id => ?, title => ?, body => 'csc', kind => 'WORKING', status => 'HELD', date => ?, summary => ?,
                  citations => array[curation.cite('001:5')])::text
                """, id, title, date, summary);
    }

    private static void recordDecision(String id, String title) {
        DATABASE.queryForList("""
                select curation.record_decision(
                  id => ?, title => ?, body => 'csc', type => 'DECISION', status => 'ADOPTED', date => '2001',
                  citations => array[curation.cite('001:5')])::text
                """, id, title);
    }

    private Component event(String session) throws IOException, ParserException {
        return new CalendarBuilder()
                .build(new StringReader(calendar())).getComponents().stream()
                        .filter(component -> component
                                .getRequiredProperty(Property.UID)
                                .getValue()
                                .equals(session + ".session@cstorecords.org"))
                        .findFirst()
                        .orElseThrow();
    }

    private String calendar() {
        return api.send(HttpMethod.GET, "sessions?format=ics&from=2008-09-01&to=2008-09-30")
                .body();
    }

    private Feed feed() throws FeedException {
        return (Feed) new WireFeedInput()
                .build(new StringReader(
                        api.send(HttpMethod.GET, "decisions?format=atom").body()));
    }
}
