using Benchmark.Data;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.ReferenceValues;

/// <summary>Adds what is new and what says something else than before; an earlier revision stays as it was.</summary>
internal sealed class RevisionWriter(IBenchmarkDbContext db)
{
    /// <summary>To be used in a transaction.</summary>
    /// <returns>How many revisions were added.</returns>
    public async Task<int> WriteAsync(string koladaId, IReadOnlyCollection<SourceValue> values, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (values.Count == 0)
        {
            return 0;
        }

        var current = await db.ReferenceValues.AsNoTracking()
            .Where(v => v.KoladaId == koladaId && v.IsCurrent)
            .ToDictionaryAsync(v => v.Key, cancellationToken);
        var added = new List<ReferenceValue>();
        foreach (var value in values)
        {
            if (!current.TryGetValue(value.Key, out var earlier))
            {
                // What was withdrawn before we knew of it was never there.
                if (!value.IsWithdrawn)
                {
                    added.Add(new ReferenceValue(koladaId, value.Key, value.Value, value.Missing, 1, now));
                }
            }
            else if (earlier.Revise(value.Value, value.Missing, now) is { } revision)
            {
                db.ReferenceValues.Attach(earlier);
                earlier.StandBack();
                added.Add(revision);
            }
        }

        // First the earlier ones stand back: the database holds one current value for one thing at every moment.
        await db.SaveChangesAsync(cancellationToken);
        db.ReferenceValues.AddRange(added);
        await db.SaveChangesAsync(cancellationToken);
        return added.Count;
    }
}
