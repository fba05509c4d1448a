using Benchmark.Indicators;

namespace Benchmark.Comparisons;

/// <summary>
/// The values that a comparison takes in: those of its period, where asked for the nearest earlier ones, and without those that
/// are preliminary or final when only the others are wanted.
/// </summary>
internal sealed class TakenValues
{
    private readonly Dictionary<string, MunicipalityValue> _byMunicipality = new(StringComparer.Ordinal);
    private readonly HashSet<string> _leftOut = new(StringComparer.Ordinal);

    public TakenValues(ComparisonQuestion question, IEnumerable<MunicipalityValue> values)
    {
        foreach (var value in values)
        {
            var taken = question.AllowsEarlier ? WithEarlier(value) : value;
            if (taken.Value is not null && !Fits(question.Figures, taken.IsPreliminary))
            {
                _leftOut.Add(value.MunicipalityCode);
                taken = taken with { Value = null, Missing = MissingReason.NotYetCollected, AsOf = null };
            }

            _byMunicipality[value.MunicipalityCode] = taken;
        }
    }

    public IReadOnlyDictionary<string, MunicipalityValue> ByMunicipality => _byMunicipality;

    /// <summary>Codes of those that have a value, but not of the wanted kind.</summary>
    public IReadOnlySet<string> LeftOut => _leftOut;

    // Only where nothing has come yet: a reason why there is no value is an answer. A hidden value is the latest one; an older
    // figure in its place would pass for it.
    private static MunicipalityValue WithEarlier(MunicipalityValue value) => value switch
    {
        { Value: null, Missing: MissingReason.NotYetCollected, HiddenIn: { } hidden } =>
            new MunicipalityValue(value.MunicipalityCode, null, MissingReason.Suppressed, false, false) { AsOf = hidden },
        { Value: null, Missing: MissingReason.NotYetCollected, Earlier: { } earlier } =>
            new MunicipalityValue(value.MunicipalityCode, earlier.Value, null, earlier.IsDerived, earlier.IsPreliminary) { AsOf = earlier.Period },
        _ => value,
    };

    private static bool Fits(FigureState wanted, bool isPreliminary) => wanted switch
    {
        FigureState.Final => !isPreliminary,
        FigureState.Preliminary => isPreliminary,
        _ => true,
    };
}
