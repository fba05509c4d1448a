using Benchmark.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Benchmark.Indicators;

internal sealed class UnitConfiguration : IEntityTypeConfiguration<Unit>
{
    public void Configure(EntityTypeBuilder<Unit> builder)
    {
        builder.ToTable("units");
        builder.HasKey(u => u.Code);
        builder.Property(u => u.Code).HasMaxLength(IndicatorConsts.MaxUnitCodeLength);
    }
}

internal sealed class ActivityAreaConfiguration : IEntityTypeConfiguration<ActivityArea>
{
    public void Configure(EntityTypeBuilder<ActivityArea> builder)
    {
        builder.ToTable("activity_areas");
        builder.HasKey(a => a.Code);
        builder.Property(a => a.Code).HasMaxLength(IndicatorConsts.MaxAreaCodeLength);
        builder.Property(a => a.NameSv).HasMaxLength(IndicatorConsts.MaxNameLength);
        builder.Property(a => a.NameEn).HasMaxLength(IndicatorConsts.MaxNameLength);
        builder.HasOne<ActivityArea>().WithMany().HasForeignKey(a => a.ParentCode).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class FinanceItemConfiguration : IEntityTypeConfiguration<FinanceItem>
{
    public void Configure(EntityTypeBuilder<FinanceItem> builder)
    {
        builder.ToTable("finance_items");
        builder.HasKey(i => i.Code);
        builder.Property(i => i.Code).HasMaxLength(IndicatorConsts.MaxAreaCodeLength);
        builder.Property(i => i.NameSv).HasMaxLength(IndicatorConsts.MaxNameLength);
        builder.Property(i => i.NameEn).HasMaxLength(IndicatorConsts.MaxNameLength);
    }
}

internal sealed class IndicatorConfiguration : IEntityTypeConfiguration<Indicator>
{
    public void Configure(EntityTypeBuilder<Indicator> builder)
    {
        builder.ToTable("indicators");
        builder.HasKey(i => i.Code);
        builder.Property(i => i.Code).HasMaxLength(IndicatorConsts.MaxCodeLength);
        builder.Property(i => i.NameSv).HasMaxLength(IndicatorConsts.MaxNameLength);
        builder.Property(i => i.NameEn).HasMaxLength(IndicatorConsts.MaxNameLength);
        builder.Property(i => i.ResponseRateCode).HasMaxLength(IndicatorConsts.MaxCodeLength);
        builder.Property(i => i.KoladaId).HasMaxLength(IndicatorConsts.MaxKoladaIdLength);
        builder.Property(i => i.ExpectedBaseCode).HasMaxLength(IndicatorConsts.MaxCodeLength);
        builder.Property(i => i.ExpectedUnitCode).HasMaxLength(IndicatorConsts.MaxUnitCodeLength);
        builder.Ignore(i => i.IsDerived);
        builder.Ignore(i => i.OffersExpected);
        builder.Ignore(i => i.Lowest);
        builder.Ignore(i => i.Highest);
        builder.OwnsOne(i => i.Formula, formula =>
        {
            formula.Property(f => f.Numerator).HasColumnName("formula_numerator").HasMaxLength(200);
            formula.Property(f => f.Denominator).HasColumnName("formula_denominator").HasMaxLength(200);
            formula.Property(f => f.Scale).HasColumnName("formula_scale");
        });
        builder.HasOne<Unit>().WithMany().HasForeignKey(i => i.UnitCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ActivityArea>().WithMany().HasForeignKey(i => i.AreaCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(i => i.Versions).WithOne().HasForeignKey(v => v.IndicatorCode).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class IndicatorVersionConfiguration : IEntityTypeConfiguration<IndicatorVersion>
{
    public void Configure(EntityTypeBuilder<IndicatorVersion> builder)
    {
        builder.ToTable("indicator_versions");
        builder.HasKey(v => new { v.IndicatorCode, v.Number });
        builder.Property(v => v.DefinitionSv).HasMaxLength(IndicatorConsts.MaxDefinitionLength);
        builder.Property(v => v.DefinitionEn).HasMaxLength(IndicatorConsts.MaxDefinitionLength);
        builder.Property(v => v.FirstPeriod).HasMaxLength(ReportPeriod.MaxCodeLength);
        builder.Property(v => v.LastPeriod).HasMaxLength(ReportPeriod.MaxCodeLength);
    }
}
