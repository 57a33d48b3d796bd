package org.cstorecords.web.list;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cstorecords.web.format.Format;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** The address of a list: its path with all parameters but those that choose the page. */
final class ListUrl {

    private ListUrl() {}

    /** Returns the address of the list that is asked for, the same for every order of the parameters. */
    static String of(HttpServletRequest request) {
        return of(request, request.getParameterMap());
    }

    /** Returns the address of the list that is asked for in that format, or in none for null. */
    static String of(HttpServletRequest request, @Nullable Format format) {
        Map<String, String[]> parameters = new TreeMap<>(request.getParameterMap());
        parameters.remove(Format.PARAMETER);
        if (format != null) {
            parameters.put(Format.PARAMETER, new String[] {format.parameter()});
        }
        return of(request, parameters);
    }

    private static String of(HttpServletRequest request, Map<String, String[]> parameters) {
        List<String> query = new ArrayList<>();
        new TreeMap<>(parameters).forEach((name, values) -> {
            if (!name.equals("cursor") && !name.equals("limit")) {
                new TreeSet<>(List.of(values)).forEach(value -> query.add(parameter(name, value)));
            }
        });
        String path = UriUtils.encodePath(request.getServletPath(), UTF_8);
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    /** Returns the address of a page of the list. */
    static String with(String list, String name, String value) {
        return list + (list.contains("?") ? "&" : "?") + parameter(name, value);
    }

    private static String parameter(String name, String value) {
        return UriUtils.encode(name, UTF_8) + "=" + UriUtils.encode(value, UTF_8);
    }
}
