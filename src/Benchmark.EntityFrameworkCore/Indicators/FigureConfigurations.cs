using Benchmark.Data;
using Benchmark.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Benchmark.Indicators;

internal sealed class FigureConfiguration() : TenantEntityConfiguration<Figure>("figures")
{
    protected override void Map(EntityTypeBuilder<Figure> builder)
    {
        builder.ToTable(t => t.HasCheckConstraint("ck_figures_value_or_reason", "(value is null) <> (missing is null)"));
        builder.Ignore(f => f.Key);
        builder.Property(f => f.IndicatorCode).HasMaxLength(IndicatorConsts.MaxCodeLength);
        builder.Property(f => f.PeriodCode).HasMaxLength(ReportPeriod.MaxCodeLength);
        builder.Property(f => f.AsOfCode).HasMaxLength(ReportPeriod.MaxCodeLength);
        builder.Property(f => f.Printed).HasMaxLength(ReportConsts.MaxPrintedLength);
        builder.Property(f => f.Comment).HasMaxLength(ReportConsts.MaxCommentLength);
        builder.Property(f => f.Source).HasJsonConversion();
        builder.HasOne<Indicator>().WithMany().HasForeignKey(f => f.IndicatorCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(f => new { f.TenantId, f.ReportId, f.IndicatorCode, f.Kind, f.PeriodCode, f.Sex, f.AsOfCode })
            .IsUnique().AreNullsDistinct(false);
    }
}

internal sealed class FinanceLineConfiguration() : TenantEntityConfiguration<FinanceLine>("finance_lines")
{
    protected override void Map(EntityTypeBuilder<FinanceLine> builder)
    {
        builder.ToTable(t => t.HasCheckConstraint("ck_finance_lines_amount_or_reason", "(amount is null) <> (missing is null)"));
        builder.Ignore(f => f.Key);
        builder.Property(f => f.PeriodCode).HasMaxLength(ReportPeriod.MaxCodeLength);
        builder.Property(f => f.AsOfCode).HasMaxLength(ReportPeriod.MaxCodeLength);
        builder.Property(f => f.Printed).HasMaxLength(ReportConsts.MaxPrintedLength);
        builder.Property(f => f.Comment).HasMaxLength(ReportConsts.MaxCommentLength);
        builder.Property(f => f.Source).HasJsonConversion();
        builder.HasOne<ActivityArea>().WithMany().HasForeignKey(f => f.AreaCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<FinanceItem>().WithMany().HasForeignKey(f => f.ItemCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(f => new { f.TenantId, f.ReportId, f.AreaCode, f.ItemCode, f.Kind, f.PeriodCode, f.AsOfCode })
            .IsUnique().AreNullsDistinct(false);
    }
}
