using Benchmark.Assignments;
using Benchmark.Indicators;
using Benchmark.Municipalities;
using Benchmark.Publishing;
using Benchmark.Reports;
using Shouldly;
using Xunit;

namespace Benchmark.Tests.Publishing;

public class FormulaEvaluatorTests
{
    private static readonly ReportPeriod Period = ReportPeriod.T2(2020);

    private static readonly IReadOnlyDictionary<string, Indicator> Indicators = IndicatorCatalogue.Load().Indicators.Select(Of).ToDictionary(i => i.Code);

    private readonly Report _report = new(Guid.CreateVersion7(), Guid.CreateVersion7(), Period, Period.To, new Actor(null, "Prov"), DateTimeOffset.UnixEpoch);

    private readonly Municipality _municipality = new("9901", "Provkommun", "99", "Provlän", "B3");

    private readonly List<(FollowedUp, int)> _statuses = [];

    public FormulaEvaluatorTests()
    {
        _municipality.SetPopulation(new DateOnly(2018, 12, 31), 90_000);
        _municipality.SetPopulation(new DateOnly(2020, 12, 31), 100_000);
    }

    [Fact]
    public void Net_cost_per_inhabitant_uses_the_population_nearest_the_last_day()
    {
        Amount("ekonomiskt-bistand", "net-cost", 50_000_000, Period);
        Amount("ekonomiskt-bistand", "net-cost", 45_000_000, ReportPeriod.T2(2018));

        Value("EKO01", Period).ShouldBe(500);
        Value("EKO01", ReportPeriod.T2(2018)).ShouldBe(500);
    }

    [Fact]
    public void A_net_cost_that_is_not_stated_follows_from_cost_and_income()
    {
        Amount("sfi", "cost", 12_000_000, Period);
        Amount("sfi", "income", 2_000_000, Period);

        Value("EKO07", Period).ShouldBe(100);
    }

    [Fact]
    public void The_largest_amount_by_next_to_nobody_gives_no_value()
    {
        Amount("ekonomiskt-bistand", "net-cost", ReportConsts.MaxAmount, Period);
        _report.SetFigure(Indicators["EKB01"], new FigureKey("EKB01", ValueKind.Outcome, Period), 0.0000000000000000000000000001m, null, null, null);

        Find("EKO22", Period)!.Missing.ShouldBe(MissingReason.NotApplicable);
    }

    [Fact]
    public void Six_decimals_are_kept()
    {
        Amount("ekonomiskt-bistand", "net-cost", 10_000_000, Period);
        Figure("EKB01", 3_000);

        Value("EKO22", Period).ShouldBe(3333.333333m);
    }

    [Fact]
    public void Without_both_terms_there_is_nothing()
    {
        Figure("EKB01", 3_000);

        Find("EKO22", Period).ShouldBeNull();
    }

    [Fact]
    public void A_missing_term_hands_its_reason_on()
    {
        Amount("ekonomiskt-bistand", "net-cost", 10_000_000, Period);
        _report.SetFigure(Indicators["EKB01"], Key("EKB01", Period), null, MissingReason.NotDelivered, "-", null);

        Find("EKO22", Period)!.Missing.ShouldBe(MissingReason.NotDelivered);
    }

    [Fact]
    public void Nothing_is_divided_by_zero()
    {
        Amount("ekonomiskt-bistand", "net-cost", 10_000_000, Period);
        Figure("EKB01", 0);

        Find("EKO22", Period).ShouldBe(new DerivedFigure(Key("EKO22", Period), null, MissingReason.NotApplicable));
    }

    [Fact]
    public void Shares_of_uppdrag_are_counted_for_the_report_s_own_period()
    {
        _statuses.AddRange(Enumerable.Repeat((FollowedUp.Assignments, (int)AssignmentStatus.Completed), 9));
        _statuses.AddRange(Enumerable.Repeat((FollowedUp.Assignments, (int)AssignmentStatus.Started), 24));
        Figure("EKB01", 10);
        _report.SetFigure(Indicators["EKB01"], Key("EKB01", ReportPeriod.T2(2019)), 10, null, null, null);

        Value("UPP01", Period).ShouldBe(27.272727m);
        Value("UPP02", Period).ShouldBe(0);
        Find("UPP01", ReportPeriod.T2(2019)).ShouldBeNull();
        Find("UPP05", Period).ShouldBeNull("there is no plan");
    }

    [Fact]
    public void Budgets_and_forecasts_are_not_outcomes()
    {
        _report.SetFinanceLine(new FinanceKey("ekonomiskt-bistand", "net-cost", ValueKind.Budget, Period), 1, null, null, null);
        _report.SetFinanceLine(new FinanceKey("ekonomiskt-bistand", "net-cost", ValueKind.Forecast, Period), 2, null, null, null);

        Find("EKO01", Period).ShouldBeNull();
    }

    private static Indicator Of(IndicatorDefinition definition)
    {
        var indicator = new Indicator(definition.Code);
        indicator.Update(definition, 0);
        return indicator;
    }

    private static FigureKey Key(string code, ReportPeriod period) => new(code, ValueKind.Outcome, period);

    private void Figure(string code, decimal value) => _report.SetFigure(Indicators[code], Key(code, Period), value, null, null, null);

    private void Amount(string area, string item, decimal amount, ReportPeriod period) =>
        _report.SetFinanceLine(new FinanceKey(area, item, ValueKind.Outcome, period), amount, null, null, null);

    private decimal? Value(string code, ReportPeriod period) => Find(code, period)!.Value;

    private DerivedFigure? Find(string code, ReportPeriod period) =>
        FormulaEvaluator.Evaluate(Indicators.Values, new ReportFacts(Period, _municipality, _report.Figures, _report.FinanceLines, _statuses))
            .SingleOrDefault(d => d.Key == Key(code, period));
}
