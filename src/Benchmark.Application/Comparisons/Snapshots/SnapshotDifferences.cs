using Benchmark.Indicators;

namespace Benchmark.Comparisons.Snapshots;

/// <summary>Sets a saved answer beside today's.</summary>
internal sealed class SnapshotDifferences(SnapshotEnvelope envelope, ComparisonReference reference)
{
    private static readonly Cell NotCollected = new(null, MissingReason.NotYetCollected);

    public SnapshotDifferencesDto Between(ComparisonDto then, ComparisonDto today)
    {
        var old = Cells(then);
        var now = Cells(today);
        var members = envelope.Group?.Members ?? [];
        var memberCodes = members.Select(m => m.Code).ToHashSet(StringComparer.Ordinal);

        // In the whole country a newcomer is a value that has come; in a group that is worked out anew, those who have come
        // and gone are members. A fixed group has neither.
        var isWorkedOut = then.Group.Kind is not (GroupKind.All or GroupKind.Chosen);
        var newcomers = now.Values.Where(f => !old.ContainsKey(f.Municipality.Code)).Select(f => f.Municipality).ToList();
        var shown = old.Values.Select(f => f.Municipality).Where(m => !isWorkedOut || now.ContainsKey(m.Code))
            .Concat(then.Group.Kind == GroupKind.All ? newcomers : []);
        var values = shown.Select(m => Value(m, then.Indicator, false, Find(old, m), Find(now, m))).OfType<ValueDifferenceDto>().ToList();
        return new SnapshotDifferencesDto(
            values,
            Moved(then, today, values),
            OwnPlace(then, today),
            isWorkedOut ? [.. newcomers.Where(m => !memberCodes.Contains(m.Code))] : [],
            isWorkedOut ? [.. members.Where(m => !now.ContainsKey(m.Code))] : [],
            Definitions(then.Period, [then.Indicator], [today.Indicator]),
            MethodToday());
    }

    public SnapshotDifferencesDto Between(ProfileDto then, ProfileDto today)
    {
        var old = then.Areas.SelectMany(a => a.Rows).ToDictionary(r => r.Indicator.Code, StringComparer.Ordinal);
        var now = today.Areas.SelectMany(a => a.Rows).ToDictionary(r => r.Indicator.Code, StringComparer.Ordinal);
        var indicators = then.Areas.Concat(today.Areas).SelectMany(a => a.Rows).Select(r => r.Indicator).DistinctBy(i => i.Code, StringComparer.Ordinal).ToList();
        List<ValueDifferenceDto> values =
        [
            .. indicators.Select(i => Value(then.Municipality, i, false, Outcome(old.GetValueOrDefault(i.Code)), Outcome(now.GetValueOrDefault(i.Code)))).OfType<ValueDifferenceDto>(),
            .. indicators.Select(i => Value(then.Municipality, i, true, Target(old.GetValueOrDefault(i.Code)), Target(now.GetValueOrDefault(i.Code)))).OfType<ValueDifferenceDto>(),
            .. old.Values.Where(r => now.ContainsKey(r.Indicator.Code)).SelectMany(r => Past(then.Municipality, r, now[r.Indicator.Code])),
        ];
        var told = values.Where(v => !v.IsTarget && v.Period is null).Select(v => v.Indicator.Code).ToHashSet(StringComparer.Ordinal);
        return new SnapshotDifferencesDto(
            values,
            old.Count(o => !told.Contains(o.Key) && now.TryGetValue(o.Key, out var n) && (n.Rank, n.Band) != (o.Value.Rank, o.Value.Band)),
            null,
            [],
            [],
            Definitions(then.Period!, indicators, now.Values.Select(r => r.Indicator)),
            MethodToday());
    }

    private static ValueDifferenceDto? Value(MunicipalityRefDto municipality, IndicatorDto indicator, bool isTarget, Cell old, Cell now) => old == now
        ? null
        : new ValueDifferenceDto(municipality, indicator, isTarget, old.Value, old.Missing, now.Value, now.Missing);

    /// <summary>Values of earlier periods that both show.</summary>
    private static IEnumerable<ValueDifferenceDto> Past(MunicipalityRefDto municipality, ProfileRowDto then, ProfileRowDto today) =>
        from old in then.Past
        join now in today.Past on old.Period equals now.Period
        let difference = Value(municipality, then.Indicator, false, Past(old), Past(now))
        where difference is not null
        select difference with { Period = old.Period };

    private static Cell Past(PastValueDto past) => new(past.Value, past.Value is null ? past.Missing : null);

    private static Dictionary<string, Found> Cells(ComparisonDto comparison) => comparison.Rows
        .Select(r => new Found(r.Municipality, new Cell(r.Value, null)))
        .Concat(comparison.Missing.Select(m => new Found(m.Municipality, new Cell(null, m.Reason))))
        .ToDictionary(f => f.Municipality.Code, StringComparer.Ordinal);

    private static Cell Find(Dictionary<string, Found> cells, MunicipalityRefDto municipality) =>
        cells.TryGetValue(municipality.Code, out var found) ? found.Cell : NotCollected;

    private static Cell Outcome(ProfileRowDto? row) => row is null ? NotCollected : new Cell(row.Value, row.Value is null ? row.Missing : null);

    private static Cell Target(ProfileRowDto? row) => row?.Target is { } target ? new Cell(target, null) : NotCollected;

    private static int Moved(ComparisonDto then, ComparisonDto today, IReadOnlyList<ValueDifferenceDto> values)
    {
        var told = values.Select(v => v.Municipality.Code).ToHashSet(StringComparer.Ordinal);
        var now = today.Rows.ToDictionary(r => r.Municipality.Code, StringComparer.Ordinal);
        return then.Rows.Count(o => !told.Contains(o.Municipality.Code) && now.TryGetValue(o.Municipality.Code, out var n) && (n.Rank, n.Band) != (o.Rank, o.Band));
    }

    private static PlaceDifferenceDto? OwnPlace(ComparisonDto then, ComparisonDto today)
    {
        var (old, now) = (then.Rows.FirstOrDefault(r => r.IsOwn)?.Rank, today.Rows.FirstOrDefault(r => r.IsOwn)?.Rank);
        return old is { } before && now is { } after && (before, then.Statistics.Count) != (after, today.Statistics.Count)
            ? new PlaceDifferenceDto(before, then.Statistics.Count, after, today.Statistics.Count)
            : null;
    }

    // A definition is another one by its number, or when its words have been changed under the same number.
    private List<IndicatorDto> Definitions(string period, IEnumerable<IndicatorDto> then, IEnumerable<IndicatorDto> today)
    {
        var now = today.ToDictionary(i => i.Code, StringComparer.Ordinal);
        var numbers = SnapshotVersions.Of(reference, period, now.Keys);
        return
        [
            .. then.Where(i => now.TryGetValue(i.Code, out var other)
                && (i.Definition != other.Definition || (envelope.IndicatorVersions.TryGetValue(i.Code, out var number) && number != numbers.GetValueOrDefault(i.Code, number)))),
        ];
    }

    private int? MethodToday() => envelope.MethodVersion == ComparisonMethod.Version ? null : ComparisonMethod.Version;

    private sealed record Cell(decimal? Value, MissingReason? Missing);

    private sealed record Found(MunicipalityRefDto Municipality, Cell Cell);
}
