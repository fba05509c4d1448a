using Npgsql;

namespace Benchmark.Data;

/// <summary>Makes roles and database on a server where we are administrator. Run twice, it changes nothing but passwords.</summary>
public static class DatabaseProvisioner
{
    /// <summary>
    /// Creates the three roles with the passwords of their connection strings, and the database of <paramref name="owner"/>
    /// with Swedish text order (ICU sv-SE).
    /// </summary>
    public static async Task ProvisionAsync(string admin, string owner, string app, string jobs, CancellationToken cancellationToken = default)
    {
        var database = new NpgsqlConnectionStringBuilder(owner).Database ?? "benchmark";
        // Not pooled: an idle connection would keep others from copying or dropping the database.
        var administrator = new NpgsqlConnectionStringBuilder(admin) { Pooling = false };
        await using (var connection = new NpgsqlConnection(administrator.ConnectionString))
        {
            await connection.OpenAsync(cancellationToken).ConfigureAwait(false);

            // Two provisioners at once: the second waits, then finds all in place.
            await ExecuteAsync(connection, "select pg_advisory_lock(726213)", cancellationToken).ConfigureAwait(false);
            foreach (var (role, connectionString) in new[] { (PostgresRoles.Owner, owner), (PostgresRoles.App, app), (PostgresRoles.Jobs, jobs) })
            {
                await EnsureRoleAsync(connection, role, connectionString, cancellationToken).ConfigureAwait(false);
            }

            if (!await ExistsAsync(connection, "select 1 from pg_database where datname = $1", database, cancellationToken).ConfigureAwait(false))
            {
                await ExecuteAsync(
                    connection,
                    $"create database {Quote(database)} owner {PostgresRoles.Owner} template template0 encoding 'UTF8' locale_provider icu icu_locale 'sv-SE' locale 'C.UTF-8'",
                    cancellationToken).ConfigureAwait(false);
            }

            await ExecuteAsync(connection, "select pg_advisory_unlock(726213)", cancellationToken).ConfigureAwait(false);
        }

        administrator.Database = database;
        await using var target = new NpgsqlConnection(administrator.ConnectionString);
        await target.OpenAsync(cancellationToken).ConfigureAwait(false);
        await ExecuteAsync(
            target,
            $"""
            select pg_advisory_lock(726213);
            revoke create on schema public from public;
            grant usage, create on schema public to {PostgresRoles.Owner};
            grant usage on schema public to {PostgresRoles.App};
            alter default privileges for role {PostgresRoles.Owner} in schema public grant select, insert, update, delete on tables to {PostgresRoles.App};
            create schema if not exists {PostgresRoles.JobsSchema} authorization {PostgresRoles.Jobs};
            select pg_advisory_unlock(726213);
            """,
            cancellationToken).ConfigureAwait(false);
    }

    private static async Task EnsureRoleAsync(NpgsqlConnection connection, string role, string connectionString, CancellationToken cancellationToken)
    {
        var given = new NpgsqlConnectionStringBuilder(connectionString);
        if (given.Username != role)
        {
            throw new ArgumentException($"The connection string must sign in as {role}, not as {given.Username}.", nameof(connectionString));
        }

        var verb = await ExistsAsync(connection, "select 1 from pg_roles where rolname = $1", role, cancellationToken).ConfigureAwait(false) ? "alter" : "create";
        await ExecuteAsync(
            connection,
            $"{verb} role {role} login nosuperuser nobypassrls nocreatedb nocreaterole password '{given.Password?.Replace("'", "''", StringComparison.Ordinal)}'",
            cancellationToken).ConfigureAwait(false);
    }

    private static async Task<bool> ExistsAsync(NpgsqlConnection connection, string sql, string value, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection) { Parameters = { new() { Value = value } } };
        return await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) is not null;
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    private static string Quote(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
