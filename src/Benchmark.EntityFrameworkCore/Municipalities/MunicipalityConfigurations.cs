using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Benchmark.Municipalities;

internal sealed class MunicipalityConfiguration : IEntityTypeConfiguration<Municipality>
{
    public void Configure(EntityTypeBuilder<Municipality> builder)
    {
        builder.ToTable("municipalities");
        builder.HasKey(m => m.Code);
        builder.Property(m => m.Code).HasMaxLength(MunicipalityConsts.CodeLength);
        builder.Property(m => m.Name).HasMaxLength(MunicipalityConsts.MaxNameLength);
        builder.Property(m => m.Slug).HasMaxLength(MunicipalityConsts.MaxNameLength);
        builder.Property(m => m.CountyCode).HasMaxLength(2);
        builder.Property(m => m.CountyName).HasMaxLength(MunicipalityConsts.MaxNameLength);
        builder.Property(m => m.SkrGroup).HasMaxLength(2);
        builder.HasIndex(m => m.Slug).IsUnique();
        builder.HasMany(m => m.Populations).WithOne().HasForeignKey(p => p.MunicipalityCode).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class MunicipalityPopulationConfiguration : IEntityTypeConfiguration<MunicipalityPopulation>
{
    public void Configure(EntityTypeBuilder<MunicipalityPopulation> builder)
    {
        builder.ToTable("municipality_populations");
        builder.HasKey(p => new { p.MunicipalityCode, p.Date });
    }
}

internal sealed class SimilarMunicipalityConfiguration : IEntityTypeConfiguration<SimilarMunicipality>
{
    public void Configure(EntityTypeBuilder<SimilarMunicipality> builder)
    {
        builder.ToTable("similar_municipalities");
        builder.HasKey(s => new { s.Model, s.ModelYear, s.MunicipalityCode, s.SimilarCode });
        builder.Property(s => s.Model).HasMaxLength(40);
        builder.HasOne<Municipality>().WithMany().HasForeignKey(s => s.MunicipalityCode).OnDelete(DeleteBehavior.Cascade);
    }
}
