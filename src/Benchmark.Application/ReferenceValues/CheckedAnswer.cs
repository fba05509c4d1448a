using System.Globalization;

namespace Benchmark.ReferenceValues;

/// <summary>The source's values of one indicator, in the indicator's unit, once they have been found possible.</summary>
/// <param name="Values">One for each thing.</param>
/// <param name="Skipped">Codes of kommuner that we don't know.</param>
internal sealed record CheckedAnswer(IReadOnlyCollection<SourceValue> Values, IReadOnlyList<string> Skipped)
{
    /// <exception cref="ReferenceSourceException">A value can't be true, or two are given for the same thing.</exception>
    public static CheckedAnswer Of(IReadOnlyList<SourceValue> answer, ReferenceSubject subject, IReadOnlySet<string> known)
    {
        var values = new Dictionary<ReferenceKey, SourceValue>();
        foreach (var value in answer.Where(v => known.Contains(v.Key.MunicipalityCode)).Select(v => InRange(v, subject)))
        {
            if (!values.TryAdd(value.Key, value) && values[value.Key] != value)
            {
                throw new ReferenceSourceException(ReferenceFailure.Contradiction, Name(value.Key));
            }
        }

        return new CheckedAnswer(values.Values, [.. answer.Select(v => v.Key.MunicipalityCode).Where(code => !known.Contains(code)).Distinct().Order(StringComparer.Ordinal)]);
    }

    private static SourceValue InRange(SourceValue given, ReferenceSubject subject)
    {
        if (given.Value is not { } raw)
        {
            return given;
        }

        var isPossible = Math.Abs(raw) <= ReferenceValueConsts.MaxMagnitude / subject.Factor
            && subject.Indicators.All(i => !(raw * subject.Factor < i.Min) && !(raw * subject.Factor > i.Max));
        return isPossible
            ? given with { Value = raw * subject.Factor }
            : throw new ReferenceSourceException(ReferenceFailure.OutOfRange, $"{Name(given.Key)}: {raw.ToString(CultureInfo.InvariantCulture)}");
    }

    private static string Name(ReferenceKey key) => string.Create(CultureInfo.InvariantCulture, $"{key.MunicipalityCode} {key.Year} {key.Sex}");
}
