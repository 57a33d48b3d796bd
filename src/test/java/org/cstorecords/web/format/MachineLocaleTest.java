package org.cstorecords.web.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cstorecords.Api;
import org.cstorecords.ExpendableApiTest;
import org.cstorecords.Lists;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

@ExpendableApiTest
class MachineLocaleTest {

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @Autowired
    Api api;

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void noResponseDependsOnTheLocaleOrTheTimeZoneOfTheMachine() {
        Locale.setDefault(Locale.ENGLISH);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Map<String, Api.Response> expected = responses();

        // Arabic digits, the Turkish dotless i, Buddhist years, and UTC+14.
        Locale.setDefault(Locale.forLanguageTag("tr-TR-u-ca-buddhist-nu-arab"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

        responses().forEach((url, response) -> assertThat(response).as(url).isEqualTo(expected.get(url)));
    }

    private Map<String, Api.Response> responses() {
        Stream<String> lists = Lists.all()
                .flatMap(list -> Stream.of("", "&format=csv", "&format=ndjson")
                        .map(format -> list + "?q=-xylophonist" + format));
        Stream<String> others = Stream.of(
                "sessions?format=ics",
                "sessions?format=ics&to=1900-01-01",
                "bodies/csc/sessions?format=ics",
                "decisions?format=atom",
                "decisions/facets",
                "search?q=TITLE%20INITIATIVE",
                "sessions/csc-2013-09-23/citation",
                "sessions/csc-2013-09-23/citation?format=bibtex",
                "dataset?format=jsonld",
                "dataset/csto-records.zip",
                "problems",
                "openapi.json",
                "sessions?limit=501&sort=TITLE&from=2013-02-30",
                "sessions/TITLE",
                "/nowhere");
        return Stream.of(lists, Lists.records(), others)
                .flatMap(urls -> urls)
                .collect(Collectors.toMap(url -> url, this::response, (first, second) -> first, TreeMap::new));
    }

    /** Returns the response without the headers and the trace ID, which differ between two requests. */
    private Api.Response response(String url) {
        Api.Response response = api.send(HttpMethod.GET, url);
        HttpHeaders headers = new HttpHeaders();
        headers.putAll(response.headers());
        List.of(HttpHeaders.DATE, HttpHeaders.CONNECTION, "Keep-Alive", "Traceparent")
                .forEach(headers::remove);
        String body = response.body().replaceAll("\"traceId\":\"[0-9a-f]{32}\"", "");
        return new Api.Response(response.status(), headers, body);
    }
}
