using System.Globalization;
using System.Text.RegularExpressions;
using Benchmark.Comparisons;
using Benchmark.Data;
using Benchmark.Municipalities;
using Benchmark.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.ReferenceValues;

/// <summary>
/// Takes in new model years of RKA's similar kommuner out of Kolada's groups ("Liknande kommuner arbetsmarknad, Borås, 2024").
/// A model year never changes once it is out, so that only what is new comes in.
/// </summary>
internal sealed partial class SimilarGroupsFetch(IBenchmarkDbContext db, IReferenceSource source, IPublicationLock publications, FetchBook book, TimeProvider clock)
{
    private static readonly Dictionary<string, string> Models = GroupNames.Models.ToDictionary(m => m.Value.Sv, m => m.Key, StringComparer.OrdinalIgnoreCase);

    public async Task<ReferenceFetch> RunAsync(ReferenceRun run, CancellationToken cancellationToken)
    {
        var fetch = new ReferenceFetch(run.Id, ReferenceValueConsts.Groups, null, null, clock.GetUtcNow());
        await book.KeepAsync(fetch, () => FetchAsync(fetch, cancellationToken), cancellationToken);
        return fetch;
    }

    private async Task FetchAsync(ReferenceFetch fetch, CancellationToken cancellationToken)
    {
        var groups = await source.GetGroupsAsync(cancellationToken);
        var codes = await db.Municipalities.AsNoTracking().Where(m => !m.IsInvented).ToDictionaryAsync(m => m.Name, m => m.Code, StringComparer.OrdinalIgnoreCase, cancellationToken);
        var added = new List<SimilarMunicipality>();
        var skipped = new SortedSet<string>(StringComparer.Ordinal);

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var known = (await db.SimilarMunicipalities.AsNoTracking().Select(s => new { s.Model, s.ModelYear, s.MunicipalityCode }).Distinct().ToListAsync(cancellationToken))
            .Select(s => (s.Model, s.ModelYear, s.MunicipalityCode)).ToHashSet();
        foreach (var (group, title) in groups.Select(g => (g, Title().Match(g.Title))).Where(g => g.Item2.Success))
        {
            var strangers = group.MunicipalityCodes.Where(code => !codes.ContainsValue(code)).ToList();
            if (!codes.TryGetValue(title.Groups["name"].Value, out var code) || strangers.Count > 0 || group.MunicipalityCodes.Count == 0)
            {
                skipped.UnionWith(strangers);
            }
            else if (Models.TryGetValue(title.Groups["model"].Value, out var model)
                && int.Parse(title.Groups["year"].Value, CultureInfo.InvariantCulture) is var year
                && known.Add((model, year, code)))
            {
                added.AddRange(group.MunicipalityCodes.Where(similar => similar != code).Distinct().Select(similar => new SimilarMunicipality(model, year, code, similar)));
            }
        }

        db.SimilarMunicipalities.AddRange(added);
        fetch.Complete(groups.Count, added.Count, skipped, clock.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
        if (added.Count > 0)
        {
            await publications.AdvanceStampsAsync([PublicationStamp.Reference], cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    [GeneratedRegex(@"^Liknande kommuner,?\s+(?<model>[^,]+),\s*(?<name>.+),\s*(?<year>[0-9]{4})$")]
    private static partial Regex Title();
}
