using Benchmark.Comparisons.Groups;
using Benchmark.Municipalities;

namespace Benchmark.Comparisons;

/// <summary>Finds the kommuner that a group in an address means.</summary>
internal sealed class GroupResolver(ComparisonReference reference, NamedGroupFinder named)
{
    /// <exception cref="BusinessException">Unknown group, no own kommun where one is needed, or too many chosen.</exception>
    public async Task<ComparisonGroup> ResolveAsync(string? code, Municipality? own, IReadOnlyList<string> chosen, CancellationToken cancellationToken)
    {
        var group = code?.ToLowerInvariant() ?? (chosen.Count > 0 ? GroupCodes.Chosen : GroupCodes.All);
        if (chosen.Count > 0 && group != GroupCodes.Chosen)
        {
            throw new BusinessException(BenchmarkErrorCodes.Comparisons.ChosenWithOtherGroup).WithData("group", code);
        }

        return group switch
        {
            GroupCodes.All => new ComparisonGroup(group, GroupKind.All, new("Alla kommuner", "All municipalities"), Participants()),
            GroupCodes.Chosen => Chosen(chosen),
            _ when group.StartsWith(GroupNames.SkrPrefix, StringComparison.Ordinal) => Skr(group),
            _ when group.StartsWith(GroupNames.CountyPrefix, StringComparison.Ordinal) => County(group),
            _ when group.StartsWith(GroupNames.SimilarPrefix, StringComparison.Ordinal) => Similar(group, own),
            _ when group.StartsWith(NamedGroupCodes.OwnPrefix, StringComparison.Ordinal) => await named.FindOwnAsync(group, reference, cancellationToken) ?? throw Unknown(group),
            _ when group.StartsWith(NamedGroupCodes.SharedPrefix, StringComparison.Ordinal) => await named.FindSharedAsync(group, reference, cancellationToken)
                ?? throw new BusinessException(BenchmarkErrorCodes.Groups.UnknownLink),
            _ => throw Unknown(group),
        };
    }

    private static BusinessException Unknown(string group) =>
        new BusinessException(BenchmarkErrorCodes.Comparisons.UnknownGroup).WithData("group", group).WithData("valid", GroupNames.Valid);

    // A national group is those who take part: the others haven't been asked for anything.
    private List<Municipality> Participants() => [.. reference.Municipalities.Where(m => reference.Participants.Contains(m.Code))];

    private ComparisonGroup Skr(string group)
    {
        var code = group[GroupNames.SkrPrefix.Length..].ToUpperInvariant();
        return GroupNames.Skr.ContainsKey(code)
            ? new ComparisonGroup(group, GroupKind.Skr, GroupNames.SkrName(code), [.. Participants().Where(m => m.SkrGroup == code)])
            : throw Unknown(group);
    }

    private ComparisonGroup County(string group)
    {
        var code = group[GroupNames.CountyPrefix.Length..];
        var inCounty = reference.Municipalities.Where(m => m.CountyCode == code).ToList();
        if (inCounty.Count == 0)
        {
            throw Unknown(group);
        }

        var name = inCounty[0].CountyName;
        return new ComparisonGroup(group, GroupKind.County, new(name, name), [.. inCounty.Where(m => reference.Participants.Contains(m.Code))]);
    }

    private ComparisonGroup Similar(string group, Municipality? own)
    {
        var model = group[GroupNames.SimilarPrefix.Length..];
        if (!GroupNames.Models.TryGetValue(model, out var name))
        {
            throw Unknown(group);
        }

        if (own is null)
        {
            throw new BusinessException(BenchmarkErrorCodes.Comparisons.GroupNeedsMunicipality).WithData("group", group);
        }

        var rows = reference.Similar.Where(s => s.Model == model && s.MunicipalityCode == own.Code).ToList();
        var year = rows.Count == 0 ? (int?)null : rows.Max(s => s.ModelYear);
        var members = rows.Where(s => s.ModelYear == year).Select(s => reference.FindByCode(s.SimilarCode)).OfType<Municipality>();
        var title = new BilingualText($"Liknande {own.Name}, {name.Sv}", $"Similar to {own.Name}, {name.En}");
        return new ComparisonGroup(group, GroupKind.Similar, title, [.. members.Prepend(own).DistinctBy(m => m.Code)], year);
    }

    private ComparisonGroup Chosen(IReadOnlyList<string> chosen)
    {
        var members = chosen.Select(reference.Municipality).DistinctBy(m => m.Code).ToList();
        if (members.Count is 0 or > ComparisonConsts.MaxChosen)
        {
            throw new BusinessException(BenchmarkErrorCodes.Comparisons.TooManyChosen)
                .WithData("count", members.Count)
                .WithData("max", ComparisonConsts.MaxChosen);
        }

        return new ComparisonGroup(GroupCodes.Chosen, GroupKind.Chosen, new("Egna valda kommuner", "Own choice of municipalities"), members);
    }
}
