package org.cstorecords.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyContainer;
import net.fortuna.ical4j.model.component.VEvent;
import org.cstorecords.Api;
import org.cstorecords.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

@ApiTest
class SessionCalendarTest {

    @Autowired
    Api api;

    @Test
    void theCalendarIsSelectedByAcceptOrFormat() {
        Api.Response accepted = api.send(HttpMethod.GET, "sessions", HttpHeaders.ACCEPT, "text/calendar");
        Api.Response byParameter = api.send(HttpMethod.GET, "sessions?format=ics");

        assertThat(accepted.status().value()).isEqualTo(200);
        assertThat(accepted.headers().getFirst(HttpHeaders.CONTENT_TYPE)).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(accepted.headers().getContentDisposition().getFilename()).isEqualTo("sessions.ics");
        assertThat(accepted.headers().getETag()).startsWith("W/\"");
        assertThat(byParameter.body()).isEqualTo(accepted.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sessions?format=ics",
                "bodies/csc/sessions?format=ics",
                "sessions?format=ics&status=PLANNED",
                "sessions?format=ics&to=1900-01-01"
            })
    void aCalendarIsValid(String url) {
        String text = api.send(HttpMethod.GET, url).body();

        assertThat(parse(text).validate().getEntries()).isEmpty();
        assertThat(text).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(text.split("\r\n")).allSatisfy(line -> {
            assertThat(line).isNotBlank();
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
        });
    }

    @Test
    void aSessionIsAnAllDayEvent() {
        Component event = event("sessions?format=ics", "csc-2013-09-23");

        assertThat(lines(event))
                .contains(
                        "DTSTART;VALUE=DATE:20130923",
                        "DTEND;VALUE=DATE:20130924",
                        "SUMMARY:Session of the Collective Security Council\\, Sochi\\, 23 September 2013",
                        "LOCATION:Sanatorium Rus\\, Sochi\\, Russia",
                        "STATUS:CONFIRMED",
                        "TRANSP:TRANSPARENT");
        assertThat(value(event, Property.UID)).isEqualTo("csc-2013-09-23.session@cstorecords.org");
        assertThat(value(event, Property.URL)).matches("http://localhost:\\d+/[?]record=sessions/csc-2013-09-23");
        assertThat(value(event, Property.ATTACH)).matches("http://localhost:\\d+/api/v1/sessions/csc-2013-09-23");
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("1");
        assertThat(value(event, Property.DESCRIPTION))
                .isEqualTo(api.get("sessions/csc-2013-09-23").<String>read("$.summary"));
        assertThat(value(event, Property.DTSTAMP)).isEqualTo(value(event, Property.LAST_MODIFIED));
    }

    @Test
    void plannedSessionsAndInferredDaysAreTentative() {
        assertThat(value(event("sessions?format=ics", "cmd-2009-06-03"), Property.STATUS))
                .isEqualTo("TENTATIVE");
        assertThat(value(event("sessions?format=ics", "secretary-general-2009-06-10"), Property.STATUS))
                .isEqualTo("TENTATIVE");
    }

    @Test
    void sessionsWithoutADayAreOmittedAndCounted() {
        Calendar calendar = calendar("bodies/cmfa/sessions?format=ics");

        assertThat(api.ids("bodies/cmfa/sessions"))
                .contains("cmfa-2009-06-14", "cmfa-2008-or-2009-before-osce-ministers")
                .hasSize(3);
        assertThat(ids(calendar)).containsExactly("cmfa-2009-06-14");
        assertThat(value(calendar, Property.DESCRIPTION)).contains("2 of 3");
        assertThat(value(calendar, "X-WR-CALDESC")).isEqualTo(value(calendar, Property.DESCRIPTION));
        assertThat(value(calendar, Property.NAME))
                .isEqualTo("CSTO sessions of cmfa")
                .isEqualTo(value(calendar, "X-WR-CALNAME"));
        assertThat(value(calendar("sessions?format=ics&from=2013-09-23&to=2013-09-23"), Property.DESCRIPTION))
                .doesNotContain("Left out");
    }

    @Test
    void filtersAndSortApplyToTheCalendar() {
        assertThat(ids(calendar("sessions?format=ics&country=RU&from=2013-01-01&sort=-date")))
                .startsWith("political-consultations-2024-04-24")
                .endsWith("csc-2013-09-23")
                .doesNotContain("csc-2013-05-28");
    }

    @Test
    void aFilteredCalendarIsNamedAfterItsFilter() {
        Calendar calendar =
                calendar("bodies/csc/sessions?format=ics&status=PLANNED&status=HELD&q=%22Sochi%22&sort=-date");

        assertThat(value(calendar, Property.NAME))
                .isEqualTo("CSTO sessions of csc (q: \"Sochi\"; status: HELD, PLANNED)");
        assertThat(value(calendar, Property.METHOD)).isEqualTo("PUBLISH");
    }

    @Test
    void limitIsRejected() {
        assertThat(api.problem(400, "sessions?format=ics&limit=5").<String>read("$.errors[0].parameter"))
                .isEqualTo("limit");
    }

    @Test
    void otherListsHaveNoCalendar() {
        assertThat(api.problem(400, "decisions?format=ics").<List<String>>read("$.errors[0].allowed"))
                .containsExactly("json", "csv", "ndjson", "xlsx", "atom");
        api.send(HttpMethod.GET, "decisions", HttpHeaders.ACCEPT, "text/calendar")
                .assertProblem(406);
        api.problem(404, "bodies/nobody/sessions?format=ics");
    }

    private Calendar calendar(String url) {
        return parse(api.send(HttpMethod.GET, url).body());
    }

    private Component event(String url, String session) {
        return calendar(url).getComponents().stream()
                .filter(component -> value(component, Property.UID).equals(session + ".session@cstorecords.org"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(Calendar calendar) {
        return calendar.<VEvent>getComponents(Component.VEVENT).stream()
                .map(event -> value(event, Property.UID).replace(".session@cstorecords.org", ""))
                .toList();
    }

    private static List<String> lines(Component component) {
        return component.toString().lines().toList();
    }

    private static String value(PropertyContainer properties, String name) {
        return properties.getRequiredProperty(name).getValue();
    }

    private static Calendar parse(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (IOException | ParserException e) {
            throw new IllegalStateException(text, e);
        }
    }
}
