using Benchmark.Reports;

namespace Benchmark.Indicators;

/// <summary>Nyckeltal: one thing every kommun can be asked for. Owned by the host, brought in from the catalogue file.</summary>
public class Indicator
{
    private readonly List<IndicatorVersion> _versions = [];

    public Indicator(string code) => Code = Check.Required(code, nameof(Code), IndicatorConsts.MaxCodeLength);

    private Indicator()
    {
    }

    public string Code { get; private set; } = null!;

    public string NameSv { get; private set; } = null!;

    public string NameEn { get; private set; } = null!;

    public string UnitCode { get; private set; } = null!;

    /// <summary>Decimals shown, 0–3.</summary>
    public int Decimals { get; private set; }

    public MeasurementKind MeasurementKind { get; private set; }

    public Direction Direction { get; private set; }

    /// <summary>Whether women and men are given beside the total.</summary>
    public bool IsSexDivided { get; private set; }

    public List<ReportPeriodKind> PeriodKinds { get; private set; } = [];

    public string AreaCode { get; private set; } = null!;

    /// <summary>Kolada's id where one matches.</summary>
    public string? KoladaId { get; private set; }

    /// <summary>What Kolada's value is multiplied by to be in this indicator's unit, such as 1,000 for kronor given in tkr; null for 1.</summary>
    public decimal? KoladaFactor { get; private set; }

    /// <summary>The lowest value that can be true; null when there is none.</summary>
    public decimal? Min { get; private set; }

    /// <summary>The highest value that can be true; null when there is none.</summary>
    public decimal? Max { get; private set; }

    /// <summary>The lowest value that is taken in.</summary>
    public decimal Lowest => Min ?? -ReportConsts.MaxAmount;

    /// <summary>The highest value that is taken in.</summary>
    public decimal Highest => Max ?? ReportConsts.MaxAmount;

    public Disclosure Disclosure { get; private set; }

    /// <summary>Code of the indicator that says how many answered, for one that comes out of a survey.</summary>
    public string? ResponseRateCode { get; private set; }

    /// <summary>Codes of the background indicators that an expected value is worked out from; none where no such value is offered.</summary>
    public List<string> ExpectedPredictors { get; private set; } = [];

    /// <summary>Code of the indicator that says how many the share is counted on; null where none does.</summary>
    public string? ExpectedBaseCode { get; private set; }

    /// <summary>Unit of those that the share counts, such as people or households; null without <see cref="ExpectedBaseCode"/>.</summary>
    public string? ExpectedUnitCode { get; private set; }

    /// <summary>Null for one that is handed in.</summary>
    public IndicatorFormula? Formula { get; private set; }

    /// <summary>Names that kommuner print.</summary>
    public List<string> Synonyms { get; private set; } = [];

    public int SortOrder { get; private set; }

    public IReadOnlyCollection<IndicatorVersion> Versions => _versions;

    /// <summary>Whether it is computed from others and never handed in.</summary>
    public bool IsDerived => Formula is not null;

    /// <summary>Whether an expected value is offered.</summary>
    public bool OffersExpected => ExpectedPredictors.Count > 0;

    /// <summary>Whether it is followed up for that kind of period, and was defined then: nobody had covid-19 to count in 2018.</summary>
    public bool IsFollowedUp(ReportPeriod period) => PeriodKinds.Contains(period.Kind) && _versions.Any(v => v.Covers(period));

    /// <summary>The definition that held during <paramref name="period"/>, else the newest.</summary>
    public IndicatorVersion VersionFor(ReportPeriod period) =>
        _versions.OrderByDescending(v => v.Number).FirstOrDefault(v => v.Covers(period)) ?? _versions.MaxBy(v => v.Number)!;

    /// <summary>Takes in what the catalogue says.</summary>
    public void Update(IndicatorDefinition definition, int sortOrder)
    {
        NameSv = Check.Required(definition.NameSv, nameof(NameSv), IndicatorConsts.MaxNameLength);
        NameEn = Check.Required(definition.NameEn, nameof(NameEn), IndicatorConsts.MaxNameLength);
        UnitCode = definition.Unit;
        ArgumentOutOfRangeException.ThrowIfGreaterThan(definition.Decimals, 3);
        Decimals = definition.Decimals;
        MeasurementKind = definition.MeasurementKind;
        Direction = definition.Direction;
        IsSexDivided = definition.SexDivided;
        PeriodKinds = [.. definition.PeriodKinds];
        AreaCode = definition.Area;
        KoladaId = definition.KoladaId;
        KoladaFactor = definition.KoladaFactor;
        Min = definition.Min;
        Max = definition.Max;
        Disclosure = definition.Disclosure;
        ResponseRateCode = definition.ResponseRate;
        UpdateFormula(definition.Formula);
        UpdateExpected(definition);
        Synonyms = [.. definition.Synonyms];
        SortOrder = sortOrder;
        var version = _versions.Find(v => v.Number == definition.Version);
        if (version is null)
        {
            _versions.Add(new IndicatorVersion(Code, definition.Version, definition.DefinitionSv, definition.DefinitionEn, definition.FirstPeriod, definition.LastPeriod));
        }
        else
        {
            version.Update(definition.DefinitionSv, definition.DefinitionEn, definition.FirstPeriod, definition.LastPeriod);
        }
    }

    /// <summary>Refuses what this indicator can't hold.</summary>
    /// <exception cref="BusinessException">Derived, wrong sex, wrong period kind or out of range.</exception>
    public void Accept(decimal? value, Sex sex, ReportPeriod period)
    {
        if (IsDerived)
        {
            throw new BusinessException(BenchmarkErrorCodes.Figures.DerivedIsComputed).WithData("indicator", NameSv);
        }

        if (sex != Sex.Total && !IsSexDivided)
        {
            throw new BusinessException(BenchmarkErrorCodes.Figures.NotSexDivided).WithData("indicator", NameSv);
        }

        if (!PeriodKinds.Contains(period.Kind))
        {
            throw new BusinessException(BenchmarkErrorCodes.Figures.PeriodKindNotAllowed)
                .WithData("indicator", NameSv)
                .WithData("period", period.Code);
        }

        if (value < Lowest || value > Highest)
        {
            throw new BusinessException(BenchmarkErrorCodes.Figures.OutOfRange)
                .WithData("indicator", NameSv)
                .WithData("value", value)
                .WithData("min", Lowest)
                .WithData("max", Highest);
        }
    }

    private void UpdateFormula(FormulaDefinition? definition)
    {
        if (definition is null)
        {
            Formula = null;
        }
        else if (Formula is null || definition != new FormulaDefinition(Formula.Numerator, Formula.Denominator, Formula.Scale))
        {
            Formula = new IndicatorFormula(definition.Numerator, definition.Denominator, definition.Scale);
        }
    }

    private void UpdateExpected(IndicatorDefinition definition)
    {
        ExpectedRule.Check(definition);
        ExpectedPredictors = [.. definition.Expected?.Predictors ?? []];
        ExpectedBaseCode = definition.Expected?.Base;
        ExpectedUnitCode = definition.Expected?.Counted;
    }
}
