package org.cstorecords.web.list;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cstorecords.query.PageRequest;
import org.cstorecords.web.format.Format;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** The URL of a list: its path and all parameters but {@code limit} and {@code cursor}, sorted. */
final class ListUrl {

    private ListUrl() {}

    /** Returns the URL of the list, the same for each order of the parameters. */
    static String of(String path, Map<String, String[]> parameters) {
        List<String> query = new ArrayList<>();
        new TreeMap<>(parameters).forEach((name, values) -> {
            if (!name.equals("cursor") && !name.equals("limit")) {
                new TreeSet<>(List.of(values)).forEach(value -> query.add(parameter(name, value)));
            }
        });
        String encoded = UriUtils.encodePath(path, UTF_8);
        return query.isEmpty() ? encoded : encoded + "?" + String.join("&", query);
    }

    /** Returns the URL with the only value of a parameter, or without the parameter for null. */
    static String with(String url, String name, @Nullable String value) {
        UriComponentsBuilder builder = UriComponentsBuilder.fromUriString(url).replaceQueryParam(name);
        String without = builder.build(true).toUriString();
        return value == null ? without : without + (without.contains("?") ? "&" : "?") + parameter(name, value);
    }

    /** Returns the URL of the page after those keys. */
    static String page(String url, PageRequest page, @Nullable List<String> keys) {
        String limited = page.limit() == RequestParameters.DEFAULT_LIMIT
                ? url
                : with(url, "limit", String.valueOf(page.limit()));
        return keys == null ? limited : with(limited, "cursor", new Cursor(keys).format(url));
    }

    /** Returns the path of the list within the API, such as {@code bodies/csc/decisions}. */
    static String path(String url) {
        return url.replaceFirst("^/api/v1/", "").replaceFirst("\\?.*", "");
    }

    /** Returns the title with the filter of the list, such as {@code CSTO sessions (body: csc; status: PLANNED)}. */
    static String title(String title, String url) {
        String filter = UriComponentsBuilder.fromUriString(url).build(true).getQueryParams().entrySet().stream()
                .filter(parameter -> !List.of(Format.PARAMETER, "sort").contains(parameter.getKey()))
                .map(parameter ->
                        parameter.getKey() + ": " + UriUtils.decode(String.join(", ", parameter.getValue()), UTF_8))
                .collect(Collectors.joining("; "));
        return filter.isEmpty() ? title : title + " (" + filter + ")";
    }

    private static String parameter(String name, String value) {
        return UriUtils.encode(name, UTF_8) + "=" + UriUtils.encode(value, UTF_8);
    }
}
