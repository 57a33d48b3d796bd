-- A changed synonym changes the results of searches, so it makes a new version of the dataset. Otherwise a response from
-- before the change would stay valid for conditional requests.
set local search_path to public;

call watch_changes('search_synonym', 'null::bigint');
