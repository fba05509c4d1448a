using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace Benchmark.Tests.Publishing;

/// <summary>Cuts a unit of work off at its n-th save: by an exception, or by ending its connection in the server.</summary>
public sealed class Saboteur : SaveChangesInterceptor
{
    private readonly AsyncLocal<Order?> _order = new();

    /// <summary>The server's administrator.</summary>
    public string Admin { get; set; } = null!;

    /// <summary>In this flow, at the save with this number (from 1).</summary>
    public void CutOff(int atSave, bool byKilling) => _order.Value = new Order(atSave, byKilling);

    public void Rest() => _order.Value = null;

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (_order.Value is { } order && --order.Left == 0)
        {
            if (!order.ByKilling)
            {
                throw new IOException("Cut off.");
            }

            await KillAsync(eventData.Context!, cancellationToken);
        }

        return result;
    }

    private async Task KillAsync(DbContext context, CancellationToken cancellationToken)
    {
        var victim = ((NpgsqlConnection)context.Database.GetDbConnection()).ProcessID;
        await using var admin = new NpgsqlConnection(Admin);
        await admin.OpenAsync(cancellationToken);
        await using var command = new NpgsqlCommand("select pg_terminate_backend($1, 5000)", admin) { Parameters = { new() { Value = victim } } };
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private sealed class Order(int left, bool byKilling)
    {
        public int Left { get; set; } = left;

        public bool ByKilling { get; } = byKilling;
    }
}
