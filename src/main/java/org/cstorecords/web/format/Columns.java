package org.cstorecords.web.format;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/**
 * The columns of a record as a table has them, each standing for itself. A property that is an object has a column for
 * each of its own properties, such as {@code body_id} and {@code body_name}; the addresses of other records, which follow
 * from their identifiers, are left out. The values of an array stand in one cell, joined by a semicolon and a space, those
 * of an array within it by a bar, and within that by a comma; what joins them is replaced where a value has it, so that cells can be taken apart
 * again. Arrays of objects have a column for each property of the objects, with values in the same order.
 */
final class Columns {

    private static final List<String> SEPARATORS = List.of("; ", " | ", ", ");
    private static final List<String> INSTEAD = List.of(", ", " / ", " ");

    private final List<Column> columns = new ArrayList<>();

    private Columns(Class<?> type) {
        addAll(type, "", 0, row -> row);
    }

    /** Returns the columns of a record. */
    static Columns of(Class<?> type) {
        return new Columns(type);
    }

    /** Returns the names of the columns, in snake case. */
    List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    /** Returns the cells of a row; a spreadsheet takes none of them for a formula. */
    List<String> values(Object row) {
        List<String> values = new ArrayList<>(columns.size());
        for (Column column : columns) {
            values.add(safe(column.text(row)));
        }
        return values;
    }

    private void addAll(Class<?> type, String prefix, int depth, Function<Object, @Nullable Object> path) {
        for (RecordComponent component : type.getRecordComponents()) {
            String name = component.getName();
            if (prefix.isEmpty() || !name.equals("self")) {
                ReflectionUtils.makeAccessible(component.getAccessor());
                add(prefix + snakeCase(name), component.getGenericType(), depth, object -> {
                    Object of = path.apply(object);
                    return of == null ? null : ReflectionUtils.invokeMethod(component.getAccessor(), of);
                });
            }
        }
    }

    private void add(String name, Type type, int depth, Function<Object, @Nullable Object> path) {
        if (type instanceof ParameterizedType list) {
            Columns items = new Columns();
            items.add("", list.getActualTypeArguments()[0], depth + 1, item -> item);
            items.columns.forEach(column -> columns.add(new Column(name + column.name(), row -> {
                List<?> values = (List<?>) path.apply(row);
                return values == null ? "" : join(values, column, depth);
            })));
        } else if (type instanceof Class<?> nested && nested.isRecord()) {
            addAll(nested, name + "_", depth, path);
        } else {
            columns.add(new Column(name, row -> {
                Object value = path.apply(row);
                return value == null ? "" : value.toString();
            }));
        }
    }

    private Columns() {}

    private static String join(List<?> values, Column column, int depth) {
        String separator = SEPARATORS.get(depth);
        StringJoiner texts = new StringJoiner(separator);
        boolean any = false;
        for (Object value : values) {
            String text = column.text(value).replace(separator, INSTEAD.get(depth));
            texts.add(text);
            any |= !text.isEmpty();
        }
        return any ? texts.toString() : "";
    }

    private static String snakeCase(String name) {
        return name.chars()
                .mapToObj(c -> Character.isUpperCase(c)
                        ? "_" + Character.toString(c).toLowerCase(Locale.ROOT)
                        : Character.toString(c))
                .collect(Collectors.joining());
    }

    private static String safe(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private record Column(String name, Function<Object, String> text) {

        String text(Object row) {
            return text.apply(row);
        }
    }
}
