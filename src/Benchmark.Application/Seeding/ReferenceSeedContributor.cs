using System.Globalization;
using Benchmark.Data;
using Benchmark.Municipalities;
using Benchmark.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Benchmark.Seeding;

/// <summary>Sweden's kommuner, their inhabitants and RKA's similar kommuner.</summary>
public sealed class ReferenceSeedContributor(IBenchmarkDbContext db, IPublicationLock publications) : IDataSeedContributor
{
    /// <inheritdoc />
    public int Order => SeedOrder.Reference;

    /// <inheritdoc />
    public async Task SeedAsync(DataSeedContext context, CancellationToken cancellationToken)
    {
        var known = await db.Municipalities.Include(m => m.Populations).ToDictionaryAsync(m => m.Code, cancellationToken);
        foreach (var row in ReferenceFile.Read("kommuner.csv", 5))
        {
            if (known.TryGetValue(row[0], out var municipality))
            {
                municipality.Update(row[1], row[2], row[3], row[4]);
            }
            else
            {
                municipality = new Municipality(row[0], row[1], row[2], row[3], row[4]);
                known[row[0]] = municipality;
                db.Municipalities.Add(municipality);
            }
        }

        foreach (var row in ReferenceFile.Read("populations.csv", 3))
        {
            known[row[0]].SetPopulation(DateOnly.Parse(row[1], CultureInfo.InvariantCulture), int.Parse(row[2], CultureInfo.InvariantCulture));
        }

        DistinguishSlugs(known.Values);
        await AddSimilarAsync(cancellationToken);
        if (await db.SaveChangesAsync(cancellationToken) > 0)
        {
            await publications.AdvanceStampsAsync([PublicationStamp.Reference], cancellationToken);
        }
    }

    /// <summary>The one that is spelled as the address keeps it.</summary>
    private static void DistinguishSlugs(IEnumerable<Municipality> municipalities)
    {
        foreach (var same in municipalities.GroupBy(m => MunicipalitySlug.Of(m.Name)).Where(g => g.Skip(1).Any()))
        {
            foreach (var municipality in same.Where(m => !string.Equals(m.Name, same.Key, StringComparison.OrdinalIgnoreCase)))
            {
                municipality.DistinguishSlug();
            }
        }
    }

    /// <summary>A model year never changes once it is out, so that only what is new comes in.</summary>
    private async Task AddSimilarAsync(CancellationToken cancellationToken)
    {
        var known = (await db.SimilarMunicipalities.AsNoTracking()
            .Select(s => new { s.Model, s.ModelYear, s.MunicipalityCode, s.SimilarCode }).ToListAsync(cancellationToken))
            .Select(s => (s.Model, s.ModelYear, s.MunicipalityCode, s.SimilarCode))
            .ToHashSet();
        foreach (var row in ReferenceFile.Read("similar_kommuner.csv", 4))
        {
            var year = int.Parse(row[1], CultureInfo.InvariantCulture);
            db.SimilarMunicipalities.AddRange(row[3].Split(' ')
                .Where(similar => known.Add((row[0], year, row[2], similar)))
                .Select(similar => new SimilarMunicipality(row[0], year, row[2], similar)));
        }
    }
}
