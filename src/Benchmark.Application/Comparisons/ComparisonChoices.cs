using System.Globalization;

namespace Benchmark.Comparisons;

/// <summary>Puts together what the forms of comparisons offer.</summary>
internal static class ComparisonChoices
{
    private static readonly StringComparer Swedish = StringComparer.Create(CultureInfo.GetCultureInfo("sv-SE"), ignoreCase: true);

    public static ComparisonChoicesDto Of(ComparisonReference reference)
    {
        var taking = reference.Municipalities.Where(m => reference.Participants.Contains(m.Code)).OrderBy(m => m.Name, Swedish).ToList();
        var counties = taking.DistinctBy(m => m.CountyCode).OrderBy(m => m.CountyName, Swedish)
            .Select(m => new GroupChoiceDto(GroupNames.CountyPrefix + m.CountyCode, GroupKind.County, new(m.CountyName, m.CountyName)));
        var byCounty = taking.GroupBy(m => m.CountyCode)
            .Select(county => new CountyChoiceDto(county.Key, county.First().CountyName, [.. county.Select(m => m.ToRef())]))
            .OrderBy(county => county.IsInvented)
            .ThenBy(county => county.Name, Swedish);
        var skr = GroupNames.Skr.Keys.Where(code => taking.Exists(m => m.SkrGroup == code))
            .Select(code => new GroupChoiceDto(GroupNames.SkrPrefix + code.ToLowerInvariant(), GroupKind.Skr, GroupNames.SkrName(code)));
        var models = GroupNames.Models.Select(m => new GroupChoiceDto(
            GroupNames.SimilarPrefix + m.Key,
            GroupKind.Similar,
            new($"Liknande kommuner, {m.Value.Sv}", $"Similar municipalities, {m.Value.En}")));
        return new ComparisonChoicesDto([.. taking.Select(m => m.ToRef())], [.. byCounty], [.. skr, .. counties, .. models]);
    }
}
