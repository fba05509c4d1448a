using System.Globalization;
using System.Text.Json;
using Benchmark.Imports;
using Benchmark.MultiTenancy;
using Benchmark.Publishing;
using Benchmark.Users;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Benchmark.Auditing;

/// <summary>Says who changed which rows, before and after. A singleton.</summary>
public sealed class AuditTrail(ICurrentTenant currentTenant, ICurrentUser currentUser, TimeProvider clock)
{
    // Copies of rows that are audited themselves, what a fetch brings and its own log, and the log's own.
    private static readonly HashSet<Type> NotAudited =
    [
        typeof(AuditEntry), typeof(PublishedReport), typeof(PublishedFigure), typeof(PublishedFinanceLine), typeof(PublishedGoal),
        typeof(PublishedAssignment), typeof(PublishedMeasure), typeof(PublishedActivity), typeof(PublicationStamp),
        typeof(ReferenceValues.ReferenceValue), typeof(ReferenceValues.ReferenceRun), typeof(ReferenceValues.ReferenceFetch),
        typeof(Comparisons.Groups.SharedGroup),
        typeof(Indicators.IndicatorFormula),
    ];

    // Secrets, and what is too large to keep twice.
    private static readonly HashSet<string> NotWritten =
    [
        nameof(AppUser.PasswordHash), nameof(AppUser.SecurityStamp), nameof(AppUser.TriedElsewhereStamp), nameof(AppUser.ConcurrencyStamp),
        nameof(OriginalFile.Content), nameof(ReportImport.Result), nameof(Imports.Readings.DocumentReading.Content),
        nameof(Tokens.TokenKey.ProtectedKey), nameof(Comparisons.Groups.NamedGroup.ShareToken), nameof(Comparisons.Snapshots.Snapshot.Envelope),
    ];

    /// <summary>An entry for every row of ours that is about to change.</summary>
    public IReadOnlyList<AuditEntry> Describe(ChangeTracker changes)
    {
        var now = clock.GetUtcNow();
        return
        [
            .. changes.Entries()
                .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && IsOurs(e.Metadata.ClrType))
                .Select(e => Describe(e, now))
                .OfType<AuditEntry>(),
        ];
    }

    private static bool IsOurs(Type type) =>
        type == typeof(IdentityUserRole<Guid>) ||
        (type.Namespace?.StartsWith("Benchmark", StringComparison.Ordinal) == true && !NotAudited.Contains(type));

    private AuditEntry? Describe(EntityEntry entry, DateTimeOffset now)
    {
        var changed = entry.State == EntityState.Modified
            ? entry.Properties.Where(p => p.IsModified && !Equals(p.OriginalValue, p.CurrentValue)).ToList()
            : [.. entry.Properties];
        if (changed.Count == 0)
        {
            return null;
        }

        return new AuditEntry(
            currentTenant.Id,
            now,
            currentUser.Id,
            currentUser.Name,
            currentUser.Process,
            NameOf(entry.Metadata.ClrType),
            KeyOf(entry),
            entry.State.ToString(),
            entry.State == EntityState.Added ? null : Json(changed, p => p.OriginalValue),
            entry.State == EntityState.Deleted ? null : Json(changed, p => p.CurrentValue));
    }

    private static string NameOf(Type type) => type == typeof(IdentityUserRole<Guid>) ? "UserRole" : type.Name;

    private static string KeyOf(EntityEntry entry) =>
        string.Join(' ', entry.Metadata.FindPrimaryKey()!.Properties
            .Where(p => p.Name != nameof(IMultiTenant.TenantId))
            .Select(p => Convert.ToString(entry.Property(p).CurrentValue, CultureInfo.InvariantCulture)));

    private static string Json(IEnumerable<PropertyEntry> properties, Func<PropertyEntry, object?> value) =>
        JsonSerializer.Serialize(properties
            .Where(p => !NotWritten.Contains(p.Metadata.Name) && p.Metadata.Name != nameof(IMultiTenant.TenantId))
            .Select(p => (p.Metadata.Name, Value: value(p)))
            .Where(p => p.Value is not null)
            .ToDictionary(p => p.Name, p => p.Value));
}
